// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The text of the composer: Enter sends, Shift+Enter breaks the line, Up in an empty one asks for
// the last message. Takes plain text only; images and files that are pasted or dropped are told.
// Grows with its text between one line and a limit. Main thread.
#pragma once

#include "ui/theme.h"

#include <QTextEdit>

namespace parley {

class ComposerEdit final : public QTextEdit
{
    Q_OBJECT
public:
    explicit ComposerEdit(const Theme &theme, QWidget *parent = nullptr);

    // Shown while it is empty, on the line where the text will stand.
    void setHint(const QString &hint);
    void setContent(const QString &text);
    [[nodiscard]] bool isBlank() const;
    // px; beyond it the text scrolls.
    void setHeightLimit(int limit);
    // At the caret, as typed.
    void insertPlain(QString text);

Q_SIGNALS:
    void submitted();
    void lastMessageWanted();
    void slashTyped(); // as the first sign
    void imagePasted(const QImage &image);
    void filesPasted(const QStringList &paths);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void applyLineHeight();
    void fitHeight();

    const Theme &m_theme;
    int m_limit = 240;
    QString m_hint;
};

} // namespace parley
