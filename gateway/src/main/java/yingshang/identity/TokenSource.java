package yingshang.identity;

import java.util.Optional;

/** Whose a token is. There is one implementation for each way to run an installation, and one of them in force. */
interface TokenSource {

    /** Who shows this token; empty when it is not good. */
    Optional<Recognised> recognise(String token);
}
