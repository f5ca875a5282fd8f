// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One accessible child of the transcript: a turn, a piece of it, or a part that can be pressed.
// Holds only a key; all else is looked up when asked, and is empty once the thing is gone. Main
// thread; owned by QAccessible, forgotten by TranscriptAccessible.
#pragma once

#include "ui/transcript/transcriptaccessible.h"

namespace parley {

class TranscriptChild final : public QAccessibleInterface,
                              public QAccessibleActionInterface,
                              public QAccessibleTextInterface
{
public:
    TranscriptChild(const TranscriptAccessible &root, const TranscriptAccessible::Key &key)
        : m_root(root), m_key(key)
    {}

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
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

    [[nodiscard]] const TranscriptAccessible::Key &key() const { return m_key; }

private:
    [[nodiscard]] bool isTurn() const { return m_key.piece == 0; }
    [[nodiscard]] bool isPart() const { return m_key.part >= 0; }
    [[nodiscard]] int row() const;
    [[nodiscard]] Place place() const;
    [[nodiscard]] const TranscriptItem *item() const;
    [[nodiscard]] std::optional<PaintedPart> part() const;
    [[nodiscard]] QString pieceName() const;
    [[nodiscard]] QString ownText() const;

    const TranscriptAccessible &m_root;
    const TranscriptAccessible::Key m_key;
};

} // namespace parley
