package io.dianlu.platform.plugin.internal.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose signature on a plugin's jar counts: those whose certificate the operator put into a folder. */
public final class TrustedSigners {

    private final Set<X509Certificate> certificates;

    public TrustedSigners(Set<X509Certificate> certificates) {
        this.certificates = Set.copyOf(certificates);
    }

    /** @param folder with files {@code *.pem}; nobody is trusted when it is null or not there */
    public static TrustedSigners in(@Nullable Path folder) {
        var certificates = new HashSet<X509Certificate>();
        if (folder != null && Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.pem")) {
                for (var file : files) {
                    certificates.add(certificate(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new TrustedSigners(certificates);
    }

    private static X509Certificate certificate(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (CertificateException e) {
            throw new IOException(file + " holds no certificate", e);
        }
    }

    /** The one trusted signer of every file, if there is one. */
    Optional<String> of(List<List<CodeSigner>> signersOfEach) {
        return certificates.stream()
                .filter(trusted -> !signersOfEach.isEmpty()
                        && signersOfEach.stream().allMatch(signers -> signed(signers, trusted)))
                .map(trusted -> trusted.getSubjectX500Principal().getName())
                .findFirst();
    }

    private static boolean signed(List<CodeSigner> signers, X509Certificate trusted) {
        return signers.stream()
                .anyMatch(signer -> signer.getSignerCertPath().getCertificates().contains(trusted));
    }

    static boolean isOfTheSignature(String entry) {
        var name = entry.toUpperCase(Locale.ROOT);
        return name.equals("META-INF/MANIFEST.MF")
                || name.startsWith("META-INF/")
                        && name.indexOf('/', "META-INF/".length()) < 0
                        && (name.endsWith(".SF")
                                || name.endsWith(".RSA")
                                || name.endsWith(".EC")
                                || name.endsWith(".DSA"));
    }
}
