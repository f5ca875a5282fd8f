// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A turn, a piece of it, or a part that can be pressed, as assistive technology sees it. Main
// thread; owned by QAccessible.
#pragma once

#include "ui/transcript/transcripttable.h"

namespace parley {

class TranscriptChild final : public TranscriptNode,
                              public QAccessibleActionInterface,
                              public QAccessibleTextInterface
{
public:
    TranscriptChild(const TranscriptAccessible &root, const Key &key)
        : TranscriptNode(root, key), m_table(root, *this)
    {}

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

    [[nodiscard]] const Block *table() const { return tableIn(item()); } // null: no table

private:
    [[nodiscard]] bool isTurn() const { return m_key.piece == 0; }
    [[nodiscard]] bool isPart() const { return m_key.part >= 0; }
    [[nodiscard]] std::optional<PaintedPart> part() const;
    [[nodiscard]] QString pieceName() const;
    [[nodiscard]] QString ownText() const;
    [[nodiscard]] int cellCount() const;

    TranscriptTable m_table;
};

} // namespace parley
