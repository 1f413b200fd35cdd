package dev.soke.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.soke.check.OnLinks.CalledNowhere;
import dev.soke.check.OnLinks.OptionalKept;
import dev.soke.check.OnLinks.PathBroken;
import dev.soke.check.OnPorts.PortNamed;
import dev.soke.check.OnWaves.BroughtAlone;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts about what is called, kept or brought where it is not.
class CallFactsTest {
  private static final String ESTATE =
      """
      estate demo {}
      transport lan {}
      plane ops over lan { subnet = 10.1.0.0/24 }
      image web "registry.example/web"
      service ask on ops { image = web; stores = [data]; env { B = "bid:80,bid:81"; C = "cap:1" } }
      service bid on ops { image = web; port it tcp 80 }
      service cap on ops { image = web }
      store data by cap at "/data"
      profile front { services = [ask, bid] }
      profile maps { services = [cap]; optional = true }
      profile watch { services = [bid]; beside = [front, maps] }
      ask@ops -> bid@ops tcp 80
      bid@ops -> cap@ops tcp 80
      ask@ops -> cap@ops tcp 80 optional
      gate way of ask { test = integration; through = [ask, bid, cap] }
      gate back of ask { test = integration; through = [bid, ask] }
      site fra runs [front]
      site osl runs [watch]
      cluster fra-1 at fra {}
      cluster osl-1 at osl {}
      wave first { clusters = [fra-1] }
      wave second after first { clusters = [osl-1] }
      """;

  @Test
  void whatFindsNobody() {
    assertEquals(List.of("bid cap ‹cap@ops›"), FactLines.of(CalledNowhere.class, ESTATE));
    assertEquals(List.of("back bid ask ‹ask›"), FactLines.of(PathBroken.class, ESTATE));
    assertEquals(
        List.of("ask B bid 80 true ‹bid:80›", "ask B bid 81 false ‹bid:81›"),
        FactLines.of(PortNamed.class, ESTATE));
  }

  @Test
  void whatIsNotThere() {
    assertEquals(List.of("ask data maps ‹data› ‹maps›"), FactLines.of(OptionalKept.class, ESTATE));
    assertEquals(
        List.of("first front watch second ‹front› ‹first›"),
        FactLines.of(BroughtAlone.class, ESTATE));
  }
}
