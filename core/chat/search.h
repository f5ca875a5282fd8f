// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person looks for in all conversations, and what was found. Plain values, any thread.
#pragma once

#include "chat/conversation.h"
#include "chat/filing.h"

namespace parley {

struct SearchRequest
{
    // As typed: words (all must occur), "whole phrases", -not this. The last word may be
    // unfinished.
    QString words;
    std::optional<Role> role;
    // What of a message counts: all of it, its code blocks, or what is attached to it.
    enum class Within { Everything, Code, Files } within = Within::Everything;
    ModelRef model;  // empty: any
    QDateTime from;  // invalid: no bound
    QDateTime until; // exclusive
    FolderId folder; // null: any
    int limit = 50;
    enum class Order { Newest, Best } order = Order::Newest; // Best costs more: not while typing
    friend bool operator==(const SearchRequest &, const SearchRequest &) = default;
};

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct SearchHit
{
    ConversationId conversation;
    NodeId node; // null: the title was found
    QString title;
    Role role = Role::User;
    ModelRef model;
    QDateTime created;
    QString snippet;        // one line around what was found; for a title the title
    QList<TextRange> marks; // what was found in the snippet
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

} // namespace parley
