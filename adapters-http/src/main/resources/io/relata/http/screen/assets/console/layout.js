// Where boxes that point at each other stand: in layers from left to right, parents before
// children. A line that passes a layer gets a place of its own there, so that it crosses no box.

const GAP_ACROSS = 96;
const GAP_DOWN = 26;
const PASSING = 14;
const SWEEPS = 8;

/**
 * Places boxes { id, width, height } so that each line { from, to } leads to the right.
 *
 * @returns the boxes by id with x and y, the points that each line passes, and the whole size
 */
export function placed(boxes, lines) {
  const layerOf = layered(boxes, lines);
  const layers = [];
  const put = (item, layer) => (layers[layer] ??= []).push(item);
  boxes.forEach((box) => put({ ...box, near: [] }, layerOf.get(box.id)));
  const items = new Map(layers.flat().map((item) => [item.id, item]));
  const ways = lines.map((line) => passing(line, layerOf, items, put));
  for (let layer = 0; layer < layers.length; layer++) layers[layer] ??= [];
  sort(layers);
  const size = spread(layers);
  return {
    boxes: items,
    ways: ways.map((way) => way.map(({ x, y, width, height }) => ({ x, y: y + height / 2, width }))),
    ...size,
  };
}

/** The layer of each box: one after the last of its parents. Lines that close a circle do not count. */
function layered(boxes, lines) {
  const layers = new Map();
  const under = new Set();
  const of = (id) => {
    if (layers.has(id)) return layers.get(id);
    under.add(id);
    const parents = lines
      .filter(({ from, to }) => to === id && from !== id && !under.has(from))
      .map(({ from }) => of(from) + 1);
    under.delete(id);
    layers.set(id, Math.max(0, ...parents));
    return layers.get(id);
  };
  boxes.forEach(({ id }) => of(id));
  return layers;
}

function passing({ from, to }, layerOf, items, put) {
  const way = [];
  let last = items.get(from);
  for (let layer = layerOf.get(from) + 1; layer < layerOf.get(to); layer++) {
    const place = { id: `${from}>${to}@${layer}`, width: 0, height: PASSING, near: [last] };
    last.near.push(place);
    put(place, layer);
    way.push(place);
    last = place;
  }
  if (from !== to) {
    last.near.push(items.get(to));
    items.get(to).near.push(last);
  }
  return way;
}

/** Puts those beside each other that belong together. */
function sort(layers) {
  layers.forEach((layer) => layer.forEach((item, place) => (item.place = place)));
  const mean = (item) =>
    item.near.length === 0
      ? item.place
      : item.near.reduce((sum, { place }) => sum + place, 0) / item.near.length;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const layer of sweep % 2 ? layers.toReversed() : layers) {
      layer.sort((one, other) => mean(one) - mean(other));
      layer.forEach((item, place) => (item.place = place));
    }
  }
}

function spread(layers) {
  const heights = layers.map((layer) =>
    layer.reduce((sum, { height }) => sum + height + GAP_DOWN, -GAP_DOWN),
  );
  const height = Math.max(...heights);
  let x = 0;
  layers.forEach((layer, at) => {
    const width = Math.max(...layer.map((item) => item.width));
    let y = (height - heights[at]) / 2;
    for (const item of layer) {
      Object.assign(item, { x, y, width: item.width || width });
      y += item.height + GAP_DOWN;
    }
    x += width + GAP_ACROSS;
  });
  return { width: x - GAP_ACROSS, height };
}
