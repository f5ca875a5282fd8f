// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The transcript as assistive technology sees it: a list named "Conversation" whose text is what
// the conversation says; in it turns (author, time), in those lists, quotes and pieces (paragraph,
// heading, code, table, card), in those cells and what can be pressed. Made on demand, resolved by
// node and key at every call, so that nothing dangles. Main thread; QAccessible owns the
// interfaces.
#pragma once

#include "ui/transcript/transcriptview.h"
#include "ui/transcript/turnoutline.h"

#include <QAccessibleWidget>

namespace parley {

class TranscriptAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    // Which child is meant; unused fields are null, 0 or -1.
    struct Key
    {
        NodeId node;
        quint64 piece = 0;
        int part = -1;
        TurnOutline::Kind group = TurnOutline::Kind::Piece; // of those that begin with the piece
        int depth = 0;
        int cell = -1;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.node, key.piece, key.part, static_cast<int>(key.group),
                              key.depth, key.cell);
        }
    };

    explicit TranscriptAccessible(TranscriptView &view);
    ~TranscriptAccessible() override;

    // Makes the factory known to QAccessible; later calls do nothing.
    static void install();
    // The keyboard focus went to another part.
    static void notifyFocus(TranscriptView &view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int) const override { return {}; }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

    [[nodiscard]] QAccessibleInterface *childFor(const Key &key) const;
    [[nodiscard]] static Key partKey(const NodeId &node, quint64 piece, int part);
    // An entry of the outline of a row.
    [[nodiscard]] QAccessibleInterface *childOf(int row, int entry) const;
    [[nodiscard]] const TurnOutline &outline(int row) const;
    [[nodiscard]] TranscriptView &view() const { return m_view; }
    // What a turn says, cards and all.
    [[nodiscard]] static QString textOf(const std::vector<TranscriptItem> &items);
    [[nodiscard]] static QString authorOf(TranscriptView &view, int row);

private:
    [[nodiscard]] QString conversationText() const;
    void forgetChildren();

    TranscriptView &m_view;
    mutable QHash<Key, QAccessible::Id> m_children;
    mutable QHash<NodeId, std::shared_ptr<const TurnOutline>> m_outlines; // until something changes
    QList<QMetaObject::Connection> m_connections;
};

} // namespace parley
