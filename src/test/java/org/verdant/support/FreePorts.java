package org.verdant.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Ports of this machine for servers that a test starts: below those that the system lends to outgoing connections at any moment. */
public final class FreePorts {
    private static final int FIRST = 15_000;
    private static final int COUNT = 15_000;

    private FreePorts() {}

    public static int next() {
        var start = new java.security.SecureRandom().nextInt(COUNT);
        return IntStream.range(0, COUNT)
                .map(n -> FIRST + (start + n) % COUNT)
                .filter(FreePorts::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
