import { describe, expect, it } from "vitest";
import { stored } from "../fixtures/own-article.ts";
import type { Correction } from "../corrections/model.ts";
import type { Backup } from "./backup.ts";
import { planMerge } from "./plan-merge.ts";

const { article } = stored("~tower-aaaaaa", "title: The tower\n\nThe lamp is lit.");
const one: Correction = {
  id: "c1",
  article: "lask",
  made: "2031-01-01T00:00:00.000Z",
  at: "1.x...",
  change: { what: "not-a-quote" },
};
const other: Correction = { ...one, id: "c2" };
const decision = { id: "d1", made: "", what: "same", keys: ["ann-lee", "ann-lee-2"] } as const;
const NOTHING: Backup = { articles: [], corrections: [], decisions: [], settings: {} };
const ALL: Backup = {
  articles: [article],
  corrections: [{ article: "lask", revision: 3, list: [one] }],
  decisions: [decision],
  settings: { "on-the-record:settings": '{"theme":"dark"}' },
};

describe("a backup", () => {
  it("changes nothing where everything of it is here already", () => {
    for (const standing of ["here", "backup"] as const) {
      const plan = planMerge(ALL, structuredClone(ALL), standing);
      expect(plan).toMatchObject({ articles: [], corrections: [], decisions: [], settings: {} });
      expect(plan.compared.articles).toEqual({ fresh: 0, same: 1, differ: 0 });
      expect(plan.compared.corrections).toEqual({ fresh: 0, same: 1, differ: 0 });
    }
  });

  it("comes in whole where nothing is here", () => {
    const plan = planMerge(NOTHING, ALL, "here");
    expect(plan).toMatchObject({
      articles: [{ article, over: null }],
      corrections: [{ ...ALL.corrections[0], over: null }],
      decisions: ALL.decisions,
      settings: ALL.settings,
    });
    expect(plan.compared.settings).toEqual({ fresh: 1, same: 0, differ: 0 });
  });

  it("takes nothing of what is here away", () => {
    expect(planMerge(ALL, NOTHING, "backup")).toMatchObject({
      articles: [],
      corrections: [],
      decisions: [],
      settings: {},
    });
  });

  it("stands over what differs only where the reader says so, and as a newer version", () => {
    const here: Backup = {
      ...ALL,
      articles: [{ ...article, source: "title: Other\n\nThe lamp is out.", revision: 4 }],
      settings: { "on-the-record:settings": '{"theme":"light"}' },
    };
    const careful = planMerge(here, ALL, "here");
    expect(careful).toMatchObject({ articles: [], settings: {} });
    expect(careful.compared.articles).toEqual({ fresh: 0, same: 0, differ: 1 });
    expect(planMerge(here, ALL, "backup")).toMatchObject({
      articles: [{ article: { ...article, revision: 5 }, over: 4 }],
      settings: ALL.settings,
    });
  });

  it("adds its corrections to those that are here", () => {
    const here: Backup = { ...NOTHING, corrections: [{ article: "lask", revision: 7, list: [other] }] };
    const [list] = planMerge(here, ALL, "here").corrections;
    expect(list?.over).toBe(7);
    expect(list?.list.map(({ id }) => id).toSorted()).toEqual(["c1", "c2"]);
  });

  it("keeps the correction that is here where both have one of that id, unless the reader says otherwise", () => {
    const mine: Correction = { ...one, change: { what: "date", edtf: "2031" } };
    const here: Backup = { ...NOTHING, corrections: [{ article: "lask", revision: 1, list: [mine] }] };
    expect(planMerge(here, ALL, "here").corrections).toEqual([]);
    expect(planMerge(here, ALL, "here").compared.corrections.differ).toBe(1);
    expect(planMerge(here, ALL, "backup").corrections[0]?.list).toEqual([one]);
  });

  it("that holds a thing twice brings it once", () => {
    const plan = planMerge(NOTHING, { ...NOTHING, articles: [article, article] }, "here");
    expect(plan.articles).toHaveLength(1);
  });
});
