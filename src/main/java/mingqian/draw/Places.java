package mingqian.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who sits where on which day 席位与日期, found by target and by inspector. */
final class Places {
  private final List<Seat> seats;
  private final List<Visit> visits;
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, List<Seat>> taken = new HashMap<>();

  Places(List<Seat> seats, List<Visit> visits) {
    this.seats = List.copyOf(seats);
    this.visits = List.copyOf(visits);
    visits.forEach(visit -> days.putIfAbsent(visit.target(), visit.day()));
    seats.forEach(
        seat -> taken.computeIfAbsent(seat.inspector(), who -> new ArrayList<>()).add(seat));
  }

  List<Seat> seats() {
    return seats;
  }

  List<Visit> visits() {
    return visits;
  }

  Optional<LocalDate> dayOf(String target) {
    return Optional.ofNullable(days.get(target));
  }

  List<Seat> team(String target) {
    return seats.stream().filter(seat -> seat.target().equals(target)).toList();
  }

  long seatsOf(String inspector) {
    return taken.getOrDefault(inspector, List.of()).size();
  }

  /** How many visits the inspector has on a day, the one to the target left out. */
  long visitsOn(String inspector, LocalDate day, String target) {
    return taken.getOrDefault(inspector, List.of()).stream()
        .filter(seat -> !seat.target().equals(target) && day.equals(days.get(seat.target())))
        .count();
  }
}
