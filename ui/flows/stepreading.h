// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The step of a run that is open: what was asked and what was answered, growing while it arrives;
// to be copied, or gone on with as a chat. Main thread; what it is given outlives it.
#pragma once

#include "chat/conversation.h"
#include "ui/chatlook.h"

#include <QUrl>
#include <QWidget>

namespace parley {

class Button;
class Label;
class ModelLists;
class TranscriptView;

// What a step said. Without an answer yet its node has no id.
struct StepSaid
{
    QString id; // of the step in its run
    QString title;
    ModelRef model; // empty: nobody was asked
    QString system;
    QString question;
    Node answer;
    QString note;  // in place of what was said: why there is nothing
    QString batch; // id of the one it is in; empty: none

    [[nodiscard]] bool isAnswered() const { return !answer.message.text().isEmpty(); }
};

class StepReading final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        const ModelLists &lists;
        ChatLook &look;
    };
    explicit StepReading(const Parts &parts, QWidget *parent = nullptr);
    ~StepReading() override;

    // Of the same step: what came since is added, the reader's place stays.
    void show(const StepSaid &said);
    void clear();
    [[nodiscard]] const StepSaid &said() const { return m_said; }
    [[nodiscard]] TranscriptView &view() { return *m_view; }

Q_SIGNALS:
    void chatWanted(const parley::Conversation &chat);
    void linkActivated(const QUrl &url);
    void batchWanted(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void rebuild();
    void hideFootnotes();
    void copy();

    Parts m_parts;
    Label *m_title;
    Button *m_copy;
    Button *m_chat;
    Button *m_batch;
    Label *m_note;
    TranscriptView *m_view;
    Conversation m_shown;
    StepSaid m_said;
};

} // namespace parley
