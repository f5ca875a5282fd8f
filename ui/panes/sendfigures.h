// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Joins the estimate of the next message with those who show it: the composer's count, the header's
// gauge, the model picker, and the sheet with what will be sent. Main thread; child of the window;
// all references outlive it.
#pragma once

#include "engine/sendestimator.h"
#include "ui/theme.h"

#include <QPointer>

namespace parley {

class Actions;
class ChatPane;
class ModelLists;
class ModelPicker;
class SendSheet;

class SendFigures final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ModelLists &lists;
        Actions &actions;
        ChatPane &pane;
        ModelPicker &picker;
        QWidget &window;
    };
    explicit SendFigures(const Parts &parts);

    void setSession(ChatSession *session);
    // What will be sent, as soon as it is counted.
    void preview();
    [[nodiscard]] const SendEstimator &estimator() const { return m_estimator; }

private:
    [[nodiscard]] SendEstimator::Written written() const;
    void show();
    void showRoute();

    Parts m_parts;
    QPointer<ChatSession> m_session;
    SendEstimator m_estimator;
    SendSheet *m_sheet;
    bool m_previewWanted = false;
};

} // namespace parley
