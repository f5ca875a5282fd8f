// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What all accessible things inside the transcript share: they hold only a key and look everything
// else up when asked, so that nothing dangles; they stand in the tree the outline of their turn
// gives. Main thread; owned by QAccessible, forgotten by TranscriptAccessible.
#pragma once

#include "ui/transcript/transcriptaccessible.h"

namespace parley {

class TranscriptNode : public QAccessibleInterface
{
public:
    using Key = TranscriptAccessible::Key;

    TranscriptNode(const TranscriptAccessible &root, const Key &key) : m_root(root), m_key(key) {}

    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessible::State state() const override;

    [[nodiscard]] const Key &key() const { return m_key; }

protected:
    [[nodiscard]] TranscriptView &view() const { return m_root.view(); }
    [[nodiscard]] int row() const { return view().model().rowOf(m_key.node); }
    // The piece it is, belongs to or begins with; invalid for a turn.
    [[nodiscard]] Place place() const;
    [[nodiscard]] const TranscriptItem *item() const { return view().pieces().item(place()); }
    // In the outline of its turn; -1: gone.
    [[nodiscard]] int entry() const;
    // From the viewport to the screen.
    [[nodiscard]] QRect onScreen(const QRect &inViewport) const;

    const TranscriptAccessible &m_root;
    const Key m_key;
};

} // namespace parley
