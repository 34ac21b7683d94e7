import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapDocument } from '../../model/mapDocument';
import { arbitraryStream } from '../arbitraryStream.testing';
import type { Box, Point } from '../scene';
import { routeKind } from './flowPlan';
import { grid } from './grid';
import { layOut } from './layOutMap';
import { type Layout, stepBox } from './layout';
import { flowRoute } from './route';
import { at } from './stream';

function laidOut(document: MapDocument, rows: number): Layout {
  const places = new Map(document.steps.map((step, index) => [step.id, index]));
  const room = { width: 1600, height: 1000 };
  return layOut({ document, indexOf: (step) => places.get(step) ?? -1 }, { wrapping: { rows, room } });
}

function boxesOf(document: MapDocument, layout: Layout): readonly Box[] {
  return document.steps.map((_, index) => stepBox(layout, index));
}

/** How far apart two boxes are; negative where they overlap. */
function distance(one: Box, other: Box): number {
  const across = Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width));
  const down = Math.max(other.y - (one.y + one.height), one.y - (other.y + other.height));
  return Math.max(across, down);
}

function pieceBox(from: Point, to: Point): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}

function onBorder(point: Point, box: Box): boolean {
  const across = point.x >= box.x && point.x <= box.x + box.width;
  const down = point.y >= box.y && point.y <= box.y + box.height;
  const side = point.x === box.x || point.x === box.x + box.width;
  const cap = point.y === box.y || point.y === box.y + box.height;
  return across && down && (side || cap);
}

/** Every broken case of the law in a layout, in one row and wrapped into some; there must be none. */
function lawOf(broken: (document: MapDocument, layout: Layout, rows: number) => readonly unknown[]): void {
  for (const numbers of [fc.constant(1), fc.integer({ min: 2, max: 5 })]) {
    fc.assert(
      fc.property(arbitraryStream(), numbers, (document, rows) => {
        expect(broken(document, laidOut(document, rows), rows)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }
}

test('boxes never overlap and leave room between them', () => {
  lawOf((document, layout) => {
    const boxes = boxesOf(document, layout);
    return boxes.filter((box, index) =>
      boxes.slice(index + 1).some((other) => distance(box, other) < grid.waitZone),
    );
  });
});

test('boxes stand on a grid of 4', () => {
  lawOf((document, layout) => boxesOf(document, layout).filter(({ x, y }) => x % 4 !== 0 || y % 4 !== 0));
});

test('every flow starts and ends at the borders of its boxes and runs level or plumb', () => {
  lawOf((document, layout) => {
    const boxes = boxesOf(document, layout);
    const boxOf = (id: string) => boxes[document.steps.findIndex((step) => step.id === id)] as Box;
    return document.flows.filter((flow, index) => {
      const points = flowRoute(layout, index)?.points ?? [];
      const slanted = points.some((point, piece) => {
        const before = points[piece - 1] ?? point;
        return before.x !== point.x && before.y !== point.y;
      });
      const starts = onBorder(points[0] as Point, boxOf(flow.from));
      return slanted || !starts || !onBorder(points.at(-1) as Point, boxOf(flow.to));
    });
  });
});

test('no flow crosses a box', () => {
  lawOf((document, layout) => {
    const boxes = boxesOf(document, layout);
    return document.flows.filter((_, index) => {
      const points = flowRoute(layout, index)?.points ?? [];
      const pieces = points.slice(1).map((point, piece) => pieceBox(points[piece] as Point, point));
      return pieces.some((piece) => boxes.some((box) => distance(piece, box) < 0));
    });
  });
});

test('every forward flow that closes no cycle leads to the right', () => {
  lawOf((document, layout) =>
    document.flows.filter((flow, index) => {
      const own = layout.wrapped?.rows[layout.wrapped.row[index] ?? -1];
      const chosen = own?.strip.plan.way[layout.wrapped?.place[index] ?? -1] ?? layout.plan.way[index];
      const back = layout.wrapped?.turns.get(index)?.level === null;
      if (flow.kind !== 'forward' || back || chosen === routeKind.below || chosen === routeKind.above)
        return false;
      return at(layout.column, at(layout.to, index)) <= at(layout.column, at(layout.from, index));
    }),
  );
});

test('bands hold the boxes of their phase with a margin, and only those', () => {
  lawOf((document, layout) =>
    document.lanesBy === 'team'
      ? []
      : document.steps.filter((step, index) => {
          const box = stepBox(layout, index);
          const around = layout.laneBoxes.filter((laneBox) => distance(laneBox, box) < 0);
          const [laneBox, ...more] = around;
          if (step.phase === null || laneBox === undefined) return step.phase !== null || around.length > 0;
          const left = box.x - laneBox.x < grid.waitZone;
          const right = laneBox.x + laneBox.width - (box.x + box.width) < grid.bandPad;
          const top = box.y - laneBox.y < grid.bandHead;
          const bottom = laneBox.y + laneBox.height - (box.y + box.height) < grid.bandFoot;
          return more.length > 0 || laneBox.lane !== step.phase || left || right || top || bottom;
        }),
  );
});

test('bands stand beside each other', () => {
  lawOf((_, { laneBoxes }) =>
    laneBoxes.filter((laneBox, index) =>
      laneBoxes.slice(index + 1).some((other) => distance(laneBox, other) < 8),
    ),
  );
});

test('the layout does not depend on times', () => {
  lawOf((document, layout, rows) => {
    const steps = document.steps.map((step) => ({ ...step, waitTime: '9w', processTime: null }));
    const again = laidOut({ ...document, steps }, rows);
    const same = String(again.x) === String(layout.x) && String(again.y) === String(layout.y);
    return same ? [] : [document];
  });
});

test('flows lie on each other only where they leave or reach the same step', () => {
  lawOf((document, layout) => {
    const plumb = document.flows.flatMap((flow, index) => {
      const points = flowRoute(layout, index)?.points ?? [];
      const pieces = points.slice(1).map((point, piece) => pieceBox(points[piece] as Point, point));
      return pieces.filter(({ width }) => width === 0).map((piece) => ({ flow, piece }));
    });
    return plumb.filter(({ flow, piece }, index) =>
      plumb.slice(index + 1).some((other) => {
        const together = other.flow.from === flow.from || other.flow.to === flow.to;
        return !together && other.piece.x === piece.x && distance(piece, other.piece) < 0.5;
      }),
    );
  });
});

test('where lanes are teams, every step stands in the lane of its team and in no other', () => {
  lawOf((document, layout) =>
    document.lanesBy === 'phase'
      ? []
      : document.steps.filter((step, index) => {
          const box = stepBox(layout, index);
          const around = layout.laneBoxes.filter((laneBox) => distance(laneBox, box) < 0);
          const [laneBox, ...more] = around;
          if (laneBox === undefined || more.length > 0 || laneBox.name !== step.team.trim()) return true;
          const left = box.x - laneBox.x < grid.teamHead;
          const right = laneBox.x + laneBox.width - (box.x + box.width) < grid.bandPad;
          const top = box.y - laneBox.y < grid.teamPad;
          return left || right || top || laneBox.y + laneBox.height - (box.y + box.height) < grid.teamPad;
        }),
  );
});

test('lanes of teams stand in the order in which the teams first appear, in every row those that have steps there', () => {
  lawOf((document, { laneBoxes, wrapped }) => {
    if (document.lanesBy === 'phase') return [];
    const order = [...new Set(document.steps.map(({ team }) => team.trim()))];
    const rows = wrapped?.rows ?? [{ steps: document.steps.keys(), box: null }];
    return [...rows].filter(({ steps, box }) => {
      const here = laneBoxes.filter(({ y }) => box === null || (y >= box.y && y < box.y + box.height));
      const teams = new Set([...steps].map((step) => document.steps[step]?.team.trim()));
      const tops = here.map(({ y }) => y);
      const sorted = tops.every((top, index) => index === 0 || top > (tops[index - 1] ?? 0));
      return (
        !sorted || String(here.map(({ name }) => name)) !== String(order.filter((team) => teams.has(team)))
      );
    });
  });
});
