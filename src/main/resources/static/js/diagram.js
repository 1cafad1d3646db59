// Draws the diagram that a file runs in and marks what the tables of the page say: where it is, what it did, what was interrupted or failed.
const box = document.querySelector('[data-diagram]');

function rowsOf(selector) {
  return [...document.querySelectorAll(selector)];
}

function facts(process) {
  const steps = rowsOf('[data-step]').filter(row => row.dataset.process === process);
  return {
    open: new Set(steps.filter(row => row.dataset.open === 'true').map(row => row.dataset.element)),
    cut: new Set(steps.filter(row => row.dataset.cut === 'true').map(row => row.dataset.element)),
    done: new Set(steps.map(row => row.dataset.element)),
    failed: new Set(rowsOf('[data-job][data-failed="true"]').map(row => row.dataset.element)),
  };
}

function markerOf(id, found) {
  if (found.failed.has(id)) {
    return 'v-failed';
  }
  if (found.open.has(id)) {
    return 'v-now';
  }
  if (found.cut.has(id)) {
    return 'v-cut';
  }
  return found.done.has(id) ? 'v-done' : null;
}

function paint(viewer, found) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  viewer.get('elementRegistry').forEach(element => {
    if (element.type === 'label' || element.type === 'bpmn:Process') {
      return;
    }
    if (element.waypoints) {
      if (found.done.has(element.source.id) && found.done.has(element.target.id)) {
        canvas.addMarker(element.id, 'v-walked');
      }
      return;
    }
    const marker = markerOf(element.id, found);
    if (marker) {
      canvas.addMarker(element.id, marker);
    }
    if (element.type === 'bpmn:SubProcess') {
      canvas.addMarker(element.id, 'v-scope');
    } else if (found.open.has(element.id)) {
      const token = document.createElement('div');
      token.className = 'diagram-token';
      overlays.add(element.id, { position: { top: -10, left: -10 }, html: token });
    }
  });
}

async function draw() {
  const answer = await fetch(box.dataset.source, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) {
    throw new Error(`the diagram answered ${answer.status}`);
  }
  const xml = await answer.text();
  box.querySelector('.diagram-wait').remove();
  const viewer = new window.BpmnJS({ container: box });
  await viewer.importXML(xml);
  viewer.get('canvas').zoom('fit-viewport', 'auto');
  paint(viewer, facts(box.dataset.process));
  box.dataset.drawn = 'yes';
}

if (box) {
  await draw();
}
