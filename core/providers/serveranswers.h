// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a model server on this machine answers to a few harmless questions -> which kind it is, in
// which state, with which models. Goes by the answers, never by the port. Pure; any thread.
#pragma once

#include "chat/serverdiscovery.h"
#include "providers/httpfetch.h"

#include <QMap>

namespace parley {

// Answers by path; a path that wasn't answered is missing.
using ServerAnswers = QMap<QString, HttpAnswer>;

struct ServerIdentity
{
    QString preset; // "ollama", "llamacpp", "lmstudio", "vllm"
    FoundServer::State state = FoundServer::State::Running;
    QList<ModelInfo> models;
};

// The paths worth asking.
[[nodiscard]] QStringList identifyingPaths();
// Nothing when it is no model server we know.
[[nodiscard]] std::optional<ServerIdentity> identify(const ServerAnswers &answers);

} // namespace parley
