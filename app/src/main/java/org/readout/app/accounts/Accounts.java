package org.readout.app.accounts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The accounts of an archive: a file beside the database, which only its owner can read. It is read
 * again whenever it has changed, so that what the command line does holds at once. For several
 * threads and processes.
 */
public final class Accounts {

  private static final String FILE = "accounts.json";
  private static final String LOCK = "accounts.lock";

  private final Path folder;
  private final Path file;
  private Optional<Stamp> stamp = Optional.empty();
  private List<Account> known = List.of();

  private record Stamp(Object key, Object modified, long size) {}

  /** Of the archive in a folder, which need not be there yet. */
  public Accounts(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
  }

  /**
   * All of them, by name.
   *
   * @throws AccountsException if the file cannot be read
   */
  public synchronized List<Account> all() {
    try {
      Optional<Stamp> now = stamped();
      if (!now.equals(stamp)) {
        known = now.isEmpty() ? List.of() : AccountsJson.read(Files.readString(file));
        stamp = now;
      }
      return known;
    } catch (IOException e) {
      throw new AccountsException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Asked with every request: an exception where there are no accounts would cost the most. */
  private Optional<Stamp> stamped() throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      Object key = Optional.ofNullable(now.fileKey());
      return Optional.of(new Stamp(key, now.lastModifiedTime(), now.size()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The one of this name, in letters of any size. */
  public Optional<Account> named(String name) {
    String folded = Account.folded(name);
    return all().stream().filter(account -> account.name().equals(folded)).findFirst();
  }

  /** Whose token this is. */
  public Optional<Account> ofToken(String token) {
    String hash = Secrets.hash(token);
    return all().stream()
        .filter(account -> account.token().filter(own -> Secrets.same(own, hash)).isPresent())
        .findFirst();
  }

  /**
   * Adds one.
   *
   * @throws AccountsException if its name is taken
   */
  public void add(Account account) {
    change(
        all -> {
          if (all.putIfAbsent(account.name(), account) != null) {
            throw new AccountsException("there is an account “" + account.name() + "” already");
          }
        });
  }

  /**
   * Changes one.
   *
   * @throws AccountsException if there is none of this name
   */
  public void change(String name, UnaryOperator<Account> to) {
    change(all -> all.put(Account.folded(name), to.apply(taken(all, name))));
  }

  /**
   * Removes one.
   *
   * @throws AccountsException if there is none of this name
   */
  public void remove(String name) {
    change(all -> taken(all, name));
  }

  private static Account taken(Map<String, Account> all, String name) {
    Account account = all.remove(Account.folded(name));
    if (account == null) {
      throw new AccountsException("there is no account “" + name + "”");
    }
    return account;
  }

  /**
   * One process after the other, so that none undoes what another did; the lock ends with the
   * channel.
   */
  private synchronized void change(Consumer<Map<String, Account>> change) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock();
        Map<String, Account> accounts = new TreeMap<>();
        all().forEach(account -> accounts.put(account.name(), account));
        change.accept(accounts);
        write(AccountsJson.of(accounts.values()));
      }
    } catch (IOException e) {
      throw new AccountsException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** Whole or not at all, and never readable by others. */
  private void write(String json) throws IOException {
    Path fresh = Files.createTempFile(folder, "accounts", ".new", ownersOnly());
    try {
      Files.writeString(fresh, json);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private FileAttribute<?>[] ownersOnly() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
