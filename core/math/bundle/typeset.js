// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The one function the engine calls: parleyTypeset(tex, display) -> an <svg> element as text, or an
// exception whose message says what is wrong with the TeX. Runs in a JavaScript engine without a
// page, a network or files. Left out of MathJax on purpose: what loads more code (require, autoload),
// what makes links and styles (html), and what hides errors (noerrors, noundefined).
import { mathjax } from 'mathjax-full/js/mathjax.js';
import { TeX } from 'mathjax-full/js/input/tex.js';
import { SVG } from 'mathjax-full/js/output/svg.js';
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js';
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js';
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js';
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js';
import 'mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js';
import 'mathjax-full/js/input/tex/bbox/BboxConfiguration.js';
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js';
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js';
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js';
import 'mathjax-full/js/input/tex/cases/CasesConfiguration.js';
import 'mathjax-full/js/input/tex/centernot/CenternotConfiguration.js';
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js';
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js';
import 'mathjax-full/js/input/tex/extpfeil/ExtpfeilConfiguration.js';
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js';
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js';
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js';
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js';
import 'mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js';
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js';
import 'mathjax-full/js/input/tex/unicode/UnicodeConfiguration.js';
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js';

const packages = [
  'base', 'ams', 'amscd', 'bbox', 'boldsymbol', 'braket', 'cancel', 'cases', 'centernot', 'color', 'enclose',
  'extpfeil', 'gensymb', 'mathtools', 'mhchem', 'newcommand', 'textcomp', 'textmacros', 'unicode', 'upgreek',
];
const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

// The box of a glyph's outline. MathJax writes absolute commands only; corners of curves are enough,
// as only bars are asked for.
function boxOf(outline) {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const step of outline.match(/[A-Z][^A-Z]*/g) || []) {
    const numbers = (step.match(/-?[\d.]+/g) || []).map(Number);
    numbers.forEach((number, index) => {
      const vertical = step[0] === 'V' || (step[0] !== 'H' && index % 2 === 1);
      const [low, high] = vertical ? ['bottom', 'top'] : ['left', 'right'];
      box[low] = Math.min(box[low], number);
      box[high] = Math.max(box[high], number);
    });
  }
  return box;
}

// The middle piece of a tall bracket or a wide brace is an <svg> in the <svg> that cuts a bar out of a
// stretched glyph. Painters of SVG Tiny can't cut: it becomes the bar itself.
function barOf(cut) {
  const glyph = adaptor.tags(cut, 'path')[0];
  if (!glyph) {
    return null;
  }
  const [left, bottom, width, height] = adaptor.getAttribute(cut, 'viewBox').split(' ').map(Number);
  const scale = /scale\(([-\d.]+),\s*([-\d.]+)\)/.exec(adaptor.getAttribute(glyph, 'transform') || '');
  const [scaleX, scaleY] = scale ? [Number(scale[1]), Number(scale[2])] : [1, 1];
  const box = boxOf(adaptor.getAttribute(glyph, 'd'));
  const x = Math.max(left, box.left * scaleX);
  const y = Math.max(bottom, box.bottom * scaleY);
  return adaptor.node('rect', {
    x: Number(adaptor.getAttribute(cut, 'x') || 0) + x - left,
    y: Number(adaptor.getAttribute(cut, 'y') || 0) + y - bottom,
    width: Math.max(0, Math.min(left + width, box.right * scaleX) - x),
    height: Math.max(0, Math.min(bottom + height, box.top * scaleY) - y),
  });
}

// What MathJax leaves to the style sheet of a page and to browsers, written into the picture.
function plain(picture) {
  for (const cut of adaptor.tags(picture, 'svg')) {
    const bar = barOf(cut);
    if (bar) {
      adaptor.replace(bar, cut);
    }
  }
  const ruled = adaptor.tags(picture, 'line').concat(adaptor.tags(picture, 'rect'));
  for (const rule of ruled) {
    if (adaptor.hasAttribute(rule, 'data-line') || adaptor.hasAttribute(rule, 'data-frame')) {
      adaptor.setAttribute(rule, 'stroke-width', 70);
      adaptor.setAttribute(rule, 'fill', 'none');
    }
    if (adaptor.hasClass(rule, 'mjx-dashed')) {
      adaptor.setAttribute(rule, 'stroke-dasharray', '2,2'); // in widths of the line
    } else if (adaptor.hasClass(rule, 'mjx-dotted')) {
      adaptor.setAttribute(rule, 'stroke-dasharray', '1,2');
    }
  }
  return picture;
}

function makeTypesetter() {
  const input = new TeX({
    packages,
    maxMacros: 1000,
    maxBuffer: 16384,
    formatError: (jax, error) => {
      throw error;
    },
  });
  const page = mathjax.document('', { InputJax: input, OutputJax: new SVG({ fontCache: 'none' }) });
  return (tex, display) => {
    input.reset(); // labels and numbers of the formula before
    const box = page.convert(tex, { display, em: 16, ex: 8, containerWidth: 1280 });
    return adaptor.outerHTML(plain(adaptor.firstChild(box)));
  };
}

const shared = makeTypesetter();
// What one formula defines must not change another.
const defines = /\\(def|let|g?xdef|gdef|edef|(re)?newcommand|providecommand|(re)?newenvironment|definecolor|Declare|newtag|renewtag|usetag|mathtoolsset)/;

// A numbered formula is as wide as a page, which there is none of: its number follows it.
const tagged = (tex) => tex.replace(/\\tag(\*?)\{([^{}]*)\}/g, (all, star, text) =>
  star ? `\\qquad\\text{${text}}` : `\\qquad\\text{(${text})}`);

globalThis.parleyTypeset = (tex, display) =>
  (defines.test(tex) ? makeTypesetter() : shared)(tagged(tex), display);
