// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How the next answer of a chat is asked for: system prompt, temperature and what else a request
// can say. Every valid change is told at once; a wrong one is marked and leaves what was. Main
// thread; child of the window.
#pragma once

#include "chat/conversation.h"
#include "ui/controls/popup.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace parley {

class Label;
class ToolChoice;

// Whether answers of a chat may come from the cache.
struct CacheChoice
{
    std::optional<bool> chosen; // absent: as the settings say
    bool bySettings = true;
    bool possible = true; // never in a temporary chat
};

// Who answers in a chat: its model, or one of these plans for each question.
struct RoutingChoice
{
    QStringList plans;
    QString chosen; // empty: its model
};

class AnswerParameters final : public Popup
{
    Q_OBJECT
public:
    AnswerParameters(const Theme &theme, QWidget &window);

    // `defaults`: what holds where the chat says nothing; it stands in the empty fields.
    void edit(QWidget &anchor, const QString &system, const Sampling &sampling,
              const Sampling &defaults, const CacheChoice &cache,
              const RoutingChoice &routing = {});

    // What there is, before edit(); without any the choice is not there.
    void showTools(const QList<ToolSpec> &tools, const QStringList &on);

Q_SIGNALS:
    void toolsChanged(const QStringList &on);
    void changed(const QString &system, const parley::Sampling &sampling,
                 const std::optional<bool> &cached);
    void routingChosen(const QString &plan);

private:
    struct Field
    {
        QLineEdit *edit;
        Label *problem;
        QString rule; // "A number from 0 to 2"
    };

    void build(QVBoxLayout &column);
    Field addField(QVBoxLayout &column, const QString &name, const QString &rule);
    void show(const Sampling &sampling);
    void showDefaults(const Sampling &defaults);
    void showCache(const CacheChoice &cache);
    [[nodiscard]] std::optional<bool> cacheChoice() const;
    void showRouting(const RoutingChoice &routing);
    void read();
    [[nodiscard]] bool readNumber(const Field &field, double most, std::optional<double> &target);
    void readTokens();
    void mark(const Field &field, bool good);
    void useDefaults();

    const Theme &m_theme;
    QPlainTextEdit *m_system = nullptr;
    Field m_temperature = {};
    Field m_topP = {};
    Field m_maxTokens = {};
    QPlainTextEdit *m_stop = nullptr;
    QComboBox *m_effort = nullptr;
    QComboBox *m_cache = nullptr;
    Label *m_toolsTitle = nullptr;
    ToolChoice *m_tools = nullptr;
    QList<ToolSpec> m_offered;
    QComboBox *m_routing = nullptr;
    Sampling m_sampling; // the last that was valid
    bool m_filling = false;
};

// What stands on the button of a chat that differs from the defaults; empty: it doesn't.
[[nodiscard]] QString parametersSummary(const ConversationHead &head);
[[nodiscard]] QString parametersDescription(const ConversationHead &head);

} // namespace parley
