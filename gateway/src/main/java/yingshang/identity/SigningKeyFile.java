package yingshang.identity;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * The file with the private JWK. Made whole or not at all, readable by its owner only; of two gateways starting side by
 * side both use the one that was there first. Anything unexpected in it stops the start.
 */
class SigningKeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    SigningKeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    PublicJsonWebKey readOrCreate() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            return read();
        } catch (IOException | JoseException | IllegalArgumentException broken) {
            throw new IllegalStateException("cannot use the signing key file " + file, broken);
        }
    }

    private void create() throws IOException, JoseException {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setUse("sig");
        key.setAlgorithm("ES256");
        key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(
                file.getParent(), ".signing-key", ".tmp", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(draft, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            Log.info("another gateway created the signing key");
        } finally {
            Files.delete(draft);
        }
    }

    private PublicJsonWebKey read() throws IOException, JoseException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
        if (!OWNER_ONLY.containsAll(permissions)) {
            throw new IllegalArgumentException("others may read it: " + PosixFilePermissions.toString(permissions));
        }
        PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
        if (!(key instanceof EllipticCurveJsonWebKey curve)
                || !curve.getCurveName().equals("P-256")
                || key.getPrivateKey() == null
                || key.getKeyId() == null) {
            throw new IllegalArgumentException("not a private key on P-256 with a kid");
        }
        return key;
    }
}
