import { describe, expect, it } from 'vitest';
import { wardsIn } from '../../core/reading/wards.ts';

const WARDS = ['Hillside', 'Bow & Lea', 'Mill and Weir', 'St Mary’s', 'Church End', 'Eastcombe Ward', 'Llŷn', 'Park'];

describe('wards that a text names', () => {
  it.each<[string, string[]]>([
    ['a consultation on Hillside’s parking', ['Hillside']],
    ["residents of Bow and Lea, and of Hillside's north", ['Hillside', 'Bow & Lea']],
    ['a meeting in Mill & Weir', ['Mill and Weir']],
    ["the fete at St Mary's, by St Marys hall", ['St Mary’s']],
    ['around Bow\nand Lea', ['Bow & Lea']],
    ['people in Eastcombe', ['Eastcombe Ward']],
    ['pobl Lly\u0302n', ['Llŷn']],
    ['PARKING IN CHURCH END', ['Church End']],
    ['Hillside-based firms', ['Hillside']],
  ])('%s', (text, wards) => {
    expect(wardsIn(WARDS, text)).toEqual(wards);
  });

  it.each([
    'the park opens again on Monday',
    'the church ended its fete',
    'Hillside Removals and Parks Hillside software',
    'a parking space',
  ])('none in: %s', (text) => {
    expect(wardsIn(WARDS, text)).toEqual([]);
  });
});
