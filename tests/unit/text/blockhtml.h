// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Blocks as HTML, for comparing with the examples of the Markdown specifications; and a normal form
// of HTML without what blocks do not keep: titles, white space between tags, tightness of lists.
#pragma once

#include "text/block.h"

namespace parley {

QString blocksAsHtml(const QList<Block> &blocks);
QString normalHtml(const QString &html);

} // namespace parley
