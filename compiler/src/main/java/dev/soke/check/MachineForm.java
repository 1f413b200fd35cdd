package dev.soke.check;

import java.util.regex.Pattern;

/// The forms of texts that go to Proxmox VE. Its configuration has lines, and values of several
/// parts between commas: none of these forms lets a text end either.
enum MachineForm {
  /// A file or disk on a storage.
  VOLUME(
      "[A-Za-z][A-Za-z0-9._-]*:[A-Za-z0-9._/+@-]+", "its storage and path, as `local:iso/x.iso`"),
  /// One word, such as a type of processor.
  WORD("[A-Za-z0-9][A-Za-z0-9._-]*", "one word of letters, digits and `. _ -`"),
  /// A device of a host or a mapping of one.
  DEVICE("[A-Za-z0-9][A-Za-z0-9:._-]*", "the address of a device, as `0000:01:00.0`"),
  /// A path, or the name of a pool of disks.
  PATH("[A-Za-z0-9/][A-Za-z0-9/._+@:-]*", "a path without spaces and commas"),
  /// The name of a user of a system (useradd).
  USER("[a-z_][a-z0-9_.-]*", "small letters, digits and `_ . -`"),
  /// A line of an `authorized_keys` file.
  KEY(
      "(ssh|ecdsa|sk)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/=]+( [\\x21-\\x7e]+)?",
      "one line of an `.pub` file"),
  /// A package of a system.
  PACKAGE("[A-Za-z0-9][A-Za-z0-9+.:=~_/-]*", "the name of a package"),
  /// The address of an API.
  URL("https?://[A-Za-z0-9._:/\\[\\]-]+", "`https://`, a host, and a port"),
  /// A release of Proxmox VE.
  RELEASE("\\d{1,2}\\.\\d{1,2}(\\.\\d{1,2})?", "a release, as `9.2`"),
  /// A name of the domain name system, or an address.
  HOST("[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?", "the name or address of a machine"),
  /// Days and times, a calendar event.
  SCHEDULE("[A-Za-z0-9*][A-Za-z0-9*:/.,~ -]*", "days and times, as `mon..fri 02:00`");

  private final Pattern pattern;
  private final String wants;

  MachineForm(String pattern, String wants) {
    this.pattern = Pattern.compile(pattern);
    this.wants = wants;
  }

  /// Whether a text is of this form.
  boolean takes(String text) {
    return pattern.matcher(text).matches();
  }

  /// What to write, in a few words.
  String wants() {
    return wants;
  }
}
