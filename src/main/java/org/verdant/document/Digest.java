package org.verdant.document;

/** What was counted while the content went by: its length in bytes and its SHA-256 in hexadecimal digits. */
record Digest(long size, String sha256) {}
