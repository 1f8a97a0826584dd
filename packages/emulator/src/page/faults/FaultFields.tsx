import { useState, type ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as Field } from 'react-aria-components/NumberField';
import { TextField } from 'react-aria-components/TextField';
import { Icon } from '../parts/Icon.tsx';

interface NumberFieldProps {
  label: string;
  value: number;
  most: number;
  onChange(value: number): void;
}

/** A whole number from 0; an emptied field is 0. */
export function NumberField({ label, value, most, onChange }: NumberFieldProps) {
  return (
    <Field
      className="fault-field"
      value={Math.round(value)}
      minValue={0}
      maxValue={most}
      step={1}
      onChange={(next) => onChange(Number.isNaN(next) ? 0 : next)}
    >
      <Label>{label}</Label>
      <Input />
    </Field>
  );
}

interface MethodsFieldProps {
  methods: readonly string[];
  onChange(methods: string[]): void;
}

/** Names of methods, with commas between them. */
export function MethodsField({ methods, onChange }: MethodsFieldProps) {
  const [text, setText] = useState(methods.join(', '));
  return (
    <TextField
      className="fault-field"
      value={text}
      onChange={setText}
      onBlur={() => onChange(text.split(/[\s,]+/).filter(Boolean))}
    >
      <Label>Methods that always fail</Label>
      <Input placeholder="listMessages, tag" />
    </TextField>
  );
}

interface SwitchProps {
  isOn: boolean;
  children: ReactNode;
  onChange(isOn: boolean): void;
}

export function Switch({ isOn, children, onChange }: SwitchProps) {
  return (
    <Checkbox className="fault-switch" isSelected={isOn} onChange={onChange}>
      <span className="fault-box">
        <Icon name="check" />
      </span>
      {children}
    </Checkbox>
  );
}
