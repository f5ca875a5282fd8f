# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Writes a tiny llama-architecture GGUF with random weights: a real server's real stream, with nonsense words."""
import sys
import numpy as np
import gguf

DIM, LAYERS, HEADS, FFN, CTX = 64, 2, 4, 128, 4096
words = [w for w in ("the a of and to in is it that for on with as was at by one two three four five model answer prompt token stream "
                     "price cache merge pane chat key hello world yes no maybe because however then when where why how").split()]
tokens = ["<unk>", "<s>", "</s>"] + [f"<0x{b:02X}>" for b in range(256)] + ["\u2581" + w for w in words] + ["\u2581", ".", ",", "\u2581**", "**", "`", "#", "-"]
types = [2, 3, 3] + [6] * 256 + [1] * (len(tokens) - 259)
rng = np.random.default_rng(7)
w = gguf.GGUFWriter(sys.argv[1], "llama")
w.add_name("tiny-random"); w.add_context_length(CTX); w.add_embedding_length(DIM); w.add_block_count(LAYERS)
w.add_feed_forward_length(FFN); w.add_head_count(HEADS); w.add_head_count_kv(HEADS); w.add_layer_norm_rms_eps(1e-5)
w.add_rope_dimension_count(DIM // HEADS); w.add_vocab_size(len(tokens)); w.add_file_type(0)
w.add_tokenizer_model("llama"); w.add_token_list([t.encode() for t in tokens]); w.add_token_types(types)
w.add_token_scores([0.0] * 259 + [-float(i) for i in range(len(tokens) - 259)])
w.add_bos_token_id(1); w.add_eos_token_id(2); w.add_unk_token_id(0)
w.add_chat_template("{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant:")
def t(name, *shape, scale=0.3):
    w.add_tensor(name, (rng.standard_normal(shape) * scale).astype(np.float32))
def ones(name, n):
    w.add_tensor(name, np.ones(n, dtype=np.float32))
out = rng.standard_normal((len(tokens), DIM)).astype(np.float32) * 0.3
t("token_embd.weight", len(tokens), DIM); ones("output_norm.weight", DIM)
out[:259] *= 0.02; w.add_tensor("output.weight", out)
for i in range(LAYERS):
    p = f"blk.{i}."
    ones(p + "attn_norm.weight", DIM); ones(p + "ffn_norm.weight", DIM)
    for n in ("attn_q", "attn_k", "attn_v", "attn_output"): t(p + n + ".weight", DIM, DIM)
    t(p + "ffn_gate.weight", FFN, DIM); t(p + "ffn_up.weight", FFN, DIM); t(p + "ffn_down.weight", DIM, FFN)
w.write_header_to_file(); w.write_kv_data_to_file(); w.write_tensors_to_file(); w.close()
