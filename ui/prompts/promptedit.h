// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A text of a prompt: plain, as high as what is written in it, inside a frame that whoever holds it
// may draw (FieldBox). Main thread.
#pragma once

#include "ui/theme.h"

#include <QTextEdit>

namespace parley {

class PromptEdit final : public QTextEdit
{
    Q_OBJECT
public:
    // `lines`: at least.
    PromptEdit(const Theme &theme, TextStyle style, int lines, QWidget *parent = nullptr);

    // Places in it are set apart.
    void readAsTemplate();
    // Not told by edited(), and no step to undo.
    void setContent(const QString &text);
    [[nodiscard]] QString content() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void applyTheme();
    void applyLineHeight();
    void fitHeight();

    const Theme &m_theme;
    const TextStyle m_style;
    const int m_lines;
    bool m_filling = false;
    QString m_known;
};

// The frame around one of them: lit while it is written in, red while something is wrong.
class FieldBox final : public QWidget
{
    Q_OBJECT
public:
    FieldBox(const Theme &theme, PromptEdit &edit, QWidget *parent = nullptr);

    void setFaulty(bool faulty);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    PromptEdit &m_edit;
    bool m_faulty = false;
};

} // namespace parley
