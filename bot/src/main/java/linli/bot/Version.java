package linli.bot;

import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest. */
class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Linli.class.getPackage().getImplementationVersion();
        return new String[] {"linli " + (version == null ? "development" : version)};
    }
}
