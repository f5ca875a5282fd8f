// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A list, an item of one, or a quote in a turn, as assistive technology sees it. Main thread; owned
// by QAccessible.
#pragma once

#include "ui/transcript/transcriptnode.h"

namespace parley {

class TranscriptGroup final : public TranscriptNode
{
public:
    using TranscriptNode::TranscriptNode;

    [[nodiscard]] bool isValid() const override { return entry() >= 0; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    [[nodiscard]] const Container *container() const; // of its first piece
};

} // namespace parley
