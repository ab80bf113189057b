import { describe, expect, it } from 'vitest';
import {
  NOTICE_KINDS,
  noticeIn,
  noticeInOwning,
  OWNING_KINDS,
} from '../../../../utils/domain/noticing/notice';
import * as building from '../../../support/noticing/building.ts';
import * as heldOut from '../../../support/noticing/held-out.ts';
import { labelled, sentences } from '../../../support/noticing/labelled.ts';
import { measured, tableOf } from '../../../support/noticing/measure.ts';

const isNoticed = (text: string) =>
  noticeIn(text).noticed.length > 0 || noticeInOwning(text).noticed.length > 0;

describe('the held-out sentences', () => {
  const figures = [
    ...measured(NOTICE_KINDS, noticeIn, heldOut.HELD_OUT_CHARGES, heldOut.HELD_OUT_CLEAN),
    ...measured(OWNING_KINDS, noticeInOwning, heldOut.HELD_OUT_OWNING, heldOut.HELD_OUT_CLEAN_OWNING),
  ];
  const clean = [
    ...sentences(heldOut.HELD_OUT_CLEAN).map(noticeIn),
    ...sentences(heldOut.HELD_OUT_CLEAN_OWNING).map(noticeInOwning),
  ];
  const harm = sentences(heldOut.HELD_OUT_HARM);
  const cleanNoticed = clean.filter((it) => it.noticed.length > 0).length;
  const seen = harm.filter((it) => noticeIn(it).harm && noticeInOwning(it).harm).length;

  it('are enough', () => {
    for (const it of figures) expect(it.sentences, it.kind).toBeGreaterThanOrEqual(25);
    expect(clean.length).toBeGreaterThanOrEqual(100);
    expect(harm.length).toBeGreaterThanOrEqual(40);
  });

  it('are noticed with a precision of 0.9 and a recall of 0.8 in each kind', () => {
    console.log(
      `${tableOf(figures)}\nclean: ${cleanNoticed} of ${clean.length} noticed; harm: ${seen} of ${harm.length} seen`,
    );
    expect(figures.filter((it) => !(it.precision >= 0.9 && it.recall >= 0.8))).toEqual([]);
  });

  it('that are clean are hardly noticed, and none is read as harm', () => {
    expect(cleanNoticed / clean.length).toBeLessThanOrEqual(0.05);
    expect(clean.filter((it) => it.harm)).toEqual([]);
  });

  it('that tell of harm are left alone, each of them, and read as harm', () => {
    expect(harm.filter(isNoticed)).toEqual([]);
    expect(seen / harm.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the sentences the rules are made with', () => {
  it('are noticed more surely still', () => {
    const figures = [
      ...measured(NOTICE_KINDS, noticeIn, building.BUILDING_CHARGES, building.BUILDING_CLEAN),
      ...measured(OWNING_KINDS, noticeInOwning, building.BUILDING_OWNING, building.BUILDING_CLEAN_OWNING),
    ];
    expect(figures.filter((it) => !(it.precision >= 0.95 && it.recall >= 0.95))).toEqual([]);
  });

  it('that tell of harm are read so, and those that have its words and tell of none are not', () => {
    const harm = sentences(building.BUILDING_HARM);
    expect(harm.filter((it) => !noticeIn(it).harm || isNoticed(it))).toEqual([]);
    expect(sentences(building.BUILDING_NO_HARM).filter((it) => noticeIn(it).harm)).toEqual([]);
  });

  it('are others than those held out', () => {
    const all = (those: Record<string, string>) =>
      Object.values(those).flatMap((list) => labelled(list).map((it) => it.text || it.kinds.join()));
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z ]/g, '');
    const held = new Set(all({ ...heldOut }).map(plain));
    const same = all({ ...building }).filter((it) => held.has(plain(it)));
    expect(same).toEqual([]);
  });
});
