package yingshang.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What a load balancer is to those who ask: one address, behind which each connection reaches the next process in turn,
 * or the one after it where nobody listens any more.
 */
final class OneAddress implements AutoCloseable {

    private final List<URI> processes;
    private final ServerSocket door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    OneAddress(List<String> urls) throws IOException {
        processes = urls.stream().map(URI::create).toList();
        threads.submit(this::listen);
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    private void listen() {
        for (int turn = 0; !door.isClosed(); turn++) {
            try {
                Socket client = door.accept();
                Socket server = next(turn);
                threads.submit(() -> pass(client, server));
                threads.submit(() -> pass(server, client));
            } catch (IOException closed) {
                // Nobody comes any more, or there is nobody to pass them to.
            }
        }
    }

    private Socket next(int turn) throws IOException {
        for (int i = 0; i < processes.size(); i++) {
            URI process = processes.get((turn + i) % processes.size());
            try {
                return new Socket(process.getHost(), process.getPort());
            } catch (ConnectException away) {
                // The next one may be there.
            }
        }
        throw new ConnectException("nobody listens");
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException over) {
            // One of them has hung up, and so does the other.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        threads.shutdownNow();
    }
}
