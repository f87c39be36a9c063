package linli.rules.classify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;

/** The trained models that belong together. They never change; to replace them, read others. Safe for many threads. */
public final class Models {
    private static final class Shipped {
        static final Models MODELS = load();
    }

    final Opinion kinds;
    final Opinion subjects;
    final Opinion urgencies;
    final Opinion natures;

    private interface Source {
        InputStream open(String file) throws IOException;
    }

    private Models(Source source) throws IOException {
        kinds = opinion(source, "kind");
        subjects = opinion(source, "category");
        urgencies = opinion(source, "urgency");
        natures = opinion(source, "nature");
    }

    /**
     * The models the build has trained, read once.
     *
     * @throws IllegalStateException when the build has not trained them
     */
    public static Models shipped() {
        return Shipped.MODELS;
    }

    /**
     * Models that {@link Trainer#train} has written.
     *
     * @throws IOException when one is missing or damaged
     */
    public static Models read(Path folder) throws IOException {
        return new Models(file -> Files.newInputStream(folder.resolve(file)));
    }

    /** One of the shipped models as OpenNLP knows it. */
    static GISModel shipped(String name) throws IOException {
        try (var in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(resource(Opinion.file(name))), 1 << 16))) {
            return (GISModel) new BinaryGISModelReader(in).getModel();
        }
    }

    private static InputStream resource(String file) {
        var in = Models.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("The trained model linli/rules/classify/" + file
                    + " is missing. Build with mvn package, which trains it on seeds/reports.");
        }
        return in;
    }

    private static Models load() {
        try {
            return new Models(Models::resource);
        } catch (IOException e) {
            throw new UncheckedIOException("The trained models cannot be read. Build again.", e);
        }
    }

    private static Opinion opinion(Source source, String name) throws IOException {
        try (var in = source.open(Opinion.file(name))) {
            return Opinion.read(in);
        }
    }
}
