package io.dianlu.local.demo.company;

import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.city.CustomerDraft.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The shops a rep calls at one after the other: always the nearest of those not yet seen. */
final class Route {
    private Route() {}

    static List<CustomerDraft> through(List<CustomerDraft> customers, int stops) {
        var left = new ArrayList<>(customers.stream()
                .filter(customer ->
                        customer.position() != null && customer.kind().equals("SHOP"))
                .toList());
        var route = new ArrayList<CustomerDraft>();
        while (route.size() < stops && !left.isEmpty()) {
            CustomerDraft next = route.isEmpty() ? left.getFirst() : nearest(position(route.getLast()), left);
            route.add(next);
            left.remove(next);
        }
        return route;
    }

    static Position position(CustomerDraft customer) {
        return Objects.requireNonNull(customer.position());
    }

    private static CustomerDraft nearest(Position from, List<CustomerDraft> customers) {
        return customers.stream()
                .min(Comparator.comparingDouble(customer -> squaredDegrees(from, position(customer))))
                .orElseThrow();
    }

    private static double squaredDegrees(Position a, Position b) {
        return Math.pow(a.lng() - b.lng(), 2) + Math.pow(a.lat() - b.lat(), 2);
    }
}
