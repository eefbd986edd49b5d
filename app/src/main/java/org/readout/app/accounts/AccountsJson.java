package org.readout.app.accounts;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.format.JsonLine;
import org.readout.format.JsonTree;
import org.readout.format.MalformedJson;

/** Accounts as they stand in their file. */
final class AccountsJson {

  private static final String ACCOUNTS = "accounts";

  private AccountsJson() {}

  static String of(Collection<Account> accounts) {
    StringWriter out = new StringWriter();
    JsonLine.write(Map.of(ACCOUNTS, accounts.stream().map(AccountsJson::members).toList()), out);
    return out + "\n";
  }

  private static Map<String, Object> members(Account account) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", account.name());
    members.put("role", account.role().word());
    members.put("rounds", account.password().rounds());
    members.put("salt", account.password().salt());
    members.put("hash", account.password().hash());
    members.put("token", account.token());
    return members;
  }

  static List<Account> read(String json) {
    try {
      if (JsonTree.parse(json) instanceof Map<?, ?> whole
          && whole.get(ACCOUNTS) instanceof List<?> listed) {
        List<Account> accounts = new ArrayList<>();
        for (Object one : listed) {
          accounts.add(account(one));
        }
        return List.copyOf(accounts);
      }
      throw new AccountsException("the file of accounts holds none");
    } catch (MalformedJson e) {
      throw new AccountsException("the file of accounts is damaged: it is no JSON", e);
    }
  }

  private static Account account(Object json) {
    if (json instanceof Map<?, ?> members
        && members.get("name") instanceof String name
        && members.get("role") instanceof String word
        && members.get("rounds") instanceof Long rounds
        && rounds > 0
        && rounds <= Integer.MAX_VALUE
        && members.get("salt") instanceof String salt
        && members.get("hash") instanceof String hash) {
      Role role =
          Role.of(word).orElseThrow(() -> new AccountsException("there is no role “" + word + "”"));
      Password password = new Password(Math.toIntExact(rounds), salt, hash);
      Optional<String> token =
          members.get("token") instanceof String own ? Optional.of(own) : Optional.empty();
      return new Account(name, role, password, token);
    }
    throw new AccountsException("the file of accounts is damaged: an account lacks something");
  }
}
