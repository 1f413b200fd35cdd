package dev.soke.cli.commit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// The world as JGit may see it: no configuration of user or system, no environment, no host, no
/// clock. Without it JGit writes into the home folder and starts `git` to find its settings.
// Some of the methods are deprecated, but JGit still calls them.
@SuppressWarnings("deprecation")
public final class Hermetic extends SystemReader {
  private Hermetic() {
    setPlatformChecker();
  }

  /// Shuts JGit in. Must be called before any other use of it.
  public static void install() {
    if (!(SystemReader.getInstance() instanceof Hermetic)) {
      SystemReader.setInstance(new Hermetic());
    }
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return null;
  }

  /// JGit has to know the system it runs on; names of the user and folders are kept from it.
  @Override
  public @Nullable String getProperty(String key) {
    return key.startsWith("os.") || key.startsWith("java.v") ? System.getProperty(key) : null;
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new EmptyConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new EmptyConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new EmptyConfig(parent, fs);
  }

  @Override
  public @Nullable Path getXdgConfigDirectory(FS fs) {
    return null;
  }

  @Override
  public @Nullable Path getXdgCacheDirectory(FS fs) {
    return null;
  }

  @Override
  public long getCurrentTime() {
    return 0;
  }

  @Override
  public Instant now() {
    return Instant.EPOCH;
  }

  @Override
  public int getTimezone(long when) {
    return 0;
  }

  @Override
  public ZoneOffset getTimeZoneAt(Instant when) {
    return ZoneOffset.UTC;
  }

  @Override
  public TimeZone getTimeZone() {
    return TimeZone.getTimeZone(ZoneOffset.UTC);
  }

  @Override
  public ZoneId getTimeZoneId() {
    return ZoneOffset.UTC;
  }

  @Override
  public Locale getLocale() {
    return Locale.ROOT;
  }

  /// A configuration that is empty and stays so: what JGit saves is lost.
  private static final class EmptyConfig extends FileBasedConfig {
    /// How exact the time of a file is taken to be; coarser than any disk in use.
    private static final long FILE_TIME_MILLIS = 10;

    EmptyConfig(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    /// JGit asks how exact file times are. Without an answer it measures for seconds, with files of
    /// its own beside the repository.
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long defaultValue, TimeUnit wanted) {
      return section.equals("filesystem")
          ? wanted.convert(FILE_TIME_MILLIS, TimeUnit.MILLISECONDS)
          : defaultValue;
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
