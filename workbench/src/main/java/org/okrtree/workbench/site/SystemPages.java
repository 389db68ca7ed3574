package org.okrtree.workbench.site;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** The administration of what surrounds a plugin: the time, the zone of the server, the address. */
public final class SystemPages {
    private static final Map<String, Duration> STEPS =
            Map.of("hour", Duration.ofHours(1), "day", Duration.ofDays(1), "week", Duration.ofDays(7));
    private static final int FARTHEST_YEARS = 100;

    private final Chrome chrome;

    /** Makes the pages of a face. */
    public SystemPages(Chrome chrome) {
        this.chrome = chrome;
    }

    /** Adds the addresses. */
    public void addTo(Routes routes) {
        routes.get("/admin/time", administrators(exchange -> time(exchange, "")))
                .post("/admin/time", administrators(this::move))
                .post("/admin/time/zone", administrators(this::live))
                .get("/admin/base-url", administrators(exchange -> baseUrl(exchange, "")))
                .post("/admin/base-url", administrators(this::readdress));
    }

    private Routes.Handler administrators(Routes.Handler page) {
        return exchange -> chrome.isAdmin(exchange.person()) ? page.answer(exchange) : new Answer.NotAllowed();
    }

    private ZoneId zone(Exchange exchange) {
        return chrome.zone().of(Optional.of(exchange.person()));
    }

    private Answer.Page time(Exchange exchange, String why) {
        return Answer.page(exchange.text("admin.time"), "time.vm")
                .with("chosen", "host-time")
                .with("why", why)
                .with("today", LocalDate.ofInstant(chrome.clock().instant(), zone(exchange)))
                .with("zone", zone(exchange).getId())
                .with("serverZone", chrome.zone().get().getId())
                .with("zones", PeoplePages.zones())
                .as(Layout.Kind.ADMIN)
                .withStatus(why.isEmpty() ? 200 : 422);
    }

    private Answer move(Exchange exchange) {
        String deed = exchange.form("deed");
        if (deed.equals("back")) {
            chrome.clock().backToRealTime();
        } else if (STEPS.containsKey(deed)) {
            chrome.clock().move(STEPS.get(deed));
        } else {
            Optional<LocalDate> day = day(exchange.form("day"));
            if (day.isEmpty()) {
                return time(exchange, exchange.text("time.refused.day", FARTHEST_YEARS));
            }
            chrome.clock().moveTo(day.get(), zone(exchange));
        }
        return new Answer.Redirect("/admin/time");
    }

    private Optional<LocalDate> day(String typed) {
        try {
            LocalDate today =
                    LocalDate.ofInstant(chrome.clock().instant(), chrome.zone().get());
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> day.isAfter(today.minusYears(FARTHEST_YEARS))
                            && day.isBefore(today.plusYears(FARTHEST_YEARS)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Answer live(Exchange exchange) {
        String zone = exchange.form("zone");
        if (!PeoplePages.zones().contains(zone)) {
            return time(exchange, exchange.text("time.refused.zone", zone));
        }
        chrome.zone().isNow(ZoneId.of(zone));
        return new Answer.Redirect("/admin/time");
    }

    private Answer.Page baseUrl(Exchange exchange, String why) {
        return Answer.page(exchange.text("admin.base-url"), "base-url.vm")
                .with("chosen", "host-base-url")
                .with("why", why)
                .with("typed", why.isEmpty() ? chrome.address().baseUrl() : exchange.form("baseUrl"))
                .with("path", chrome.address().contextPath())
                .as(Layout.Kind.ADMIN)
                .withStatus(why.isEmpty() ? 200 : 422);
    }

    private Answer readdress(Exchange exchange) {
        String wanted = exchange.form("baseUrl").replaceAll("/+$", "");
        if (exchange.form("deed").equals("back")) {
            chrome.address().isNow("");
            return new Answer.Redirect("/admin/base-url");
        }
        Optional<String> why = chrome.address().whyNot(wanted);
        if (why.isPresent()) {
            return baseUrl(exchange, exchange.text(why.get(), chrome.address().contextPath()));
        }
        chrome.address().isNow(wanted);
        return new Answer.Redirect("/admin/base-url");
    }
}
