import type { TeammateInput } from '../types.ts';

export const ME = 'tea_mara';

export const TEAMMATES: TeammateInput[] = [
  {
    id: 'tea_mara',
    name: 'Mara Lindqvist',
    username: 'mara',
    email: 'mara.lindqvist@northwind-bikes.example',
    isAdmin: true,
  },
  { id: 'tea_jonas', name: 'Jonas Okafor', username: 'jonas', email: 'jonas.okafor@northwind-bikes.example' },
  { id: 'tea_priya', name: 'Priya Raman', username: 'priya', email: 'priya.raman@northwind-bikes.example' },
  {
    id: 'tea_tomas',
    name: 'Tomás Etcheverry de la Fuente-Villanueva y Santisteban',
    username: 'tomas',
    email: 'tomas.etcheverry@northwind-bikes.example',
  },
  {
    id: 'tea_aiko',
    name: '渡辺 愛子',
    username: 'aiko',
    email: 'aiko.watanabe@northwind-bikes.example',
    available: false,
  },
];
