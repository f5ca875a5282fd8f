// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The strip that finds words in the open chat: field, count, before, next. Hidden until open().
// Main thread; the transcript outlives it.
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Label;
class SearchField;
class TranscriptView;

class FindBar final : public QWidget
{
    Q_OBJECT
public:
    FindBar(const Theme &theme, TranscriptView &view, QWidget *parent = nullptr);

    // Shows it; a short selection becomes what is looked for.
    void open();
    void close();
    // Another chat is shown: closed without taking the keyboard.
    void forget();
    // Opens it when it is not.
    void step(int step);
    [[nodiscard]] QString counted() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showCount();

    const Theme &m_theme;
    TranscriptView &m_view;
    SearchField *m_field;
    Label *m_count;
    QList<QWidget *> m_steps;
};

} // namespace parley
