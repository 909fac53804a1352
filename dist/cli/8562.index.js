export const id = 8562;
export const ids = [8562];
export const modules = {

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/plan/graph-drawing.js

const mostWhole = 30;
const mostNodes = 80;
const mostEdges = 300;
const mostCharacters = 50_000;
const longestReason = 60;
function drawGraph(drawing) {
    const drawn = visibleImages(drawing);
    const ids = new Map(drawn.map((image, index) => [image.name, `i${index}`]));
    const edges = drawn.flatMap((image) => image.parents.flatMap((parent) => (ids.has(parent) ? [`  ${ids.get(parent)} --> ${ids.get(image.name)}`] : [])));
    if (edges.length === 0)
        return 'none';
    if (drawn.length > mostNodes || edges.length > mostEdges)
        return 'too-large';
    const blockOf = (reasons) => {
        const nodes = drawn.map(({ name }) => `  ${ids.get(name)}["${labelOf(name, drawing, reasons)}"]:::${kindOf(name, drawing)}`);
        return ['```mermaid', 'flowchart TD', ...nodes, ...edges, ...styles, '```'].join('\n');
    };
    const block = [true, false].map(blockOf).find(({ length }) => length <= mostCharacters);
    return block === undefined ? 'too-large' : { block };
}
function visibleImages({ images, built }) {
    if (images.length <= mostWhole)
        return images;
    const near = new Set(built.keys());
    for (const image of images)
        if (built.has(image.name))
            for (const parent of image.parents)
                near.add(parent);
    return images.filter((image) => near.has(image.name));
}
function labelOf(name, { built, reused }, reasons) {
    const why = built.get(name) ?? (reused.has(name) ? 'reused: the registry has it' : '');
    return why === '' || !reasons
        ? mermaidText(name)
        : `${mermaidText(name)}<br/>${mermaidText((0,markdown/* clip */.$Q)(why, longestReason))}`;
}
function kindOf(name, { built, reused }) {
    return built.has(name) ? 'built' : reused.has(name) ? 'reused' : 'kept';
}
function mermaidText(text) {
    return Array.from(text.toWellFormed(), (character) => {
        if (/[A-Za-z0-9 ._/,-]/.test(character))
            return character;
        return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character) ? ' ' : `#${character.codePointAt(0)};`;
    }).join('');
}
const styles = [
    '  classDef built fill:#1f883d,stroke:#116329,color:#ffffff',
    '  classDef reused fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    '  classDef kept fill:none,stroke:#8c959f,color:#6e7781',
];

// EXTERNAL MODULE: ./build/src/plan/matrix-summary.js
var matrix_summary = __webpack_require__(893);
;// CONCATENATED MODULE: ./build/src/plan/matrix-plan-summary.js



function planSummary(facts) {
    const { entries, images } = facts;
    const built = new Map(entries.map((entry) => [entry.name, entry.reason]));
    const drawing = drawGraph({ images, built, reused: new Set(Object.keys(facts.reused)) });
    return [
        '### Plan',
        (0,matrix_summary/* countSentence */.hs)(entries, { version: facts.version, of: images.length }),
        comparison(facts),
        ...(entries.length === 0 ? [] : drawingLines(drawing)),
        ...(entries.length === 0 ? [] : [(0,matrix_summary/* matrixTable */.AX)(entries)]),
        ...reusedLines(facts.reused),
        ...(facts.removed.length > 0
            ? [`Gone since the base: ${facts.removed.map((name) => (0,markdown/* code */.aY)(name)).join(', ')}.`]
            : []),
    ].join('\n\n');
}
function drawingLines(drawing) {
    if (drawing === 'none')
        return [];
    return [drawing === 'too-large' ? 'The tree is too large to draw; the table has it, wave by wave.' : drawing.block];
}
function comparison({ base, baseSource, fullRebuild, rebuild, tag }) {
    const compared = base === '' ? 'Nothing was compared' : `Compared with ${(0,markdown/* code */.aY)(base.slice(0, 7))} (${(0,markdown/* escapeMarkdown */.FV)(baseSource)})`;
    const all = fullRebuild ? '; everything is built' : '';
    const fresh = rebuild ? ', on fresh base layers' : '';
    return `${compared}${all}${fresh}. The tag of this event is ${(0,markdown/* code */.aY)(tag)}.`;
}
function reusedLines(reused) {
    const entries = Object.entries(reused);
    if (entries.length === 0)
        return [];
    const lines = entries.slice(0, 100).map(([name, reference]) => `- ${(0,markdown/* code */.aY)(name)}: ${(0,markdown/* code */.aY)(reference)}`);
    return [`Reused, because the registry has them with the same inputs:\n\n${lines.join('\n')}`];
}

// EXTERNAL MODULE: ./build/actions/detect-changes/run.js + 11 modules
var run = __webpack_require__(6485);
// EXTERNAL MODULE: ./build/actions/generate-matrix/run.js + 26 modules
var generate_matrix_run = __webpack_require__(7233);
;// CONCATENATED MODULE: ./build/actions/plan/run.js



async function plan(inputs, ports) {
    const { outcome: detected, standing, catalog: read, tree, } = await (0,run/* detect */.o)(inputs, {
        ...ports.detect,
        referencesOf: async (all, at) => (0,generate_matrix_run/* eventReferences */.N)(inputs, await ports.matrix(all, at)),
    });
    const catalog = read ?? (await ports.loadCatalog());
    const changes = detected.outputs;
    const ofMatrix = await ports.matrix(catalog, tree);
    const taken = JSON.stringify(changes).length;
    const matrix = await (0,generate_matrix_run/* makeMatrix */.E)(matrixInputs(inputs, changes, catalog, standing), ofMatrix, taken);
    const outputs = { ...changes, ...matrix.outcome.outputs };
    return {
        ...matrix.outcome,
        outputs,
        decisions: [...(detected.decisions ?? []), ...(matrix.outcome.decisions ?? [])],
        ...(detected.dynamicOutputs && { dynamicOutputs: detected.dynamicOutputs }),
        summary: planSummary({
            ...outputs,
            images: catalog.images,
            entries: matrix.entries,
            version: outputs.version || undefined,
        }),
    };
}
function matrixInputs(inputs, { changes, reasons, reused, rebuild, cacheUpdate, }, catalog, standing) {
    const known = new Set(catalog.images.map((image) => image.name));
    const changed = new Set(changes.filter((name) => known.has(name)));
    return {
        ...inputs,
        only: inputs.only === undefined ? [...changed] : inputs.only.filter((name) => changed.has(name) || !known.has(name)),
        reasons: { ...reasons, ...inputs.reasons },
        parentDigests: { ...Object.fromEntries(standing), ...reused, ...inputs.parentDigests },
        rebuild: inputs.rebuild || rebuild,
        cacheUpdate: inputs.cacheUpdate || cacheUpdate,
    };
}


/***/ })

};
