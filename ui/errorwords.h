// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Part of errortext: the words for an error that ended a request before anything was shown, by
// kind. Nobody but errortext.cpp includes this. Pure functions; main thread.
#pragma once

#include "ui/errortext.h"

#include <QCoreApplication>

namespace parley {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(parley::ErrorText)
};

[[nodiscard]] QString providerName(const ErrorContext &context);
[[nodiscard]] QString modelName(const ErrorContext &context);
// Whether anything was lost or charged, when no text had arrived.
[[nodiscard]] QString nothingCharged(const ErrorContext &context);
[[nodiscard]] ErrorCard errorCard(QString title, QString body, const char *icon, ErrorTone tone,
                                  QList<ErrorAction> actions);
// For every kind but Cancelled.
[[nodiscard]] ErrorCard errorWords(const Error &error, const ErrorContext &context);

} // namespace parley
