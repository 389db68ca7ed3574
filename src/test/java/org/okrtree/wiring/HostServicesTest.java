package org.okrtree.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.net.Request;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

class HostServicesTest {

    /** A host that offers one service at a time. */
    private static final class Host {

        private final Bundle other = mock(Bundle.class);
        private final List<String> asked = new ArrayList<>();
        private @Nullable Object service;
        private boolean running = true;

        private final BundleContext context =
                mock(BundleContext.class, call -> switch (call.getMethod().getName()) {
                    case "getServiceReference" -> reference(call.getArgument(0));
                    case "getServiceReferences" ->
                        call.getArgument(1).equals("(okr.clock=workbench)") && service instanceof Clock
                                ? List.of(Objects.requireNonNull(reference(call.getArgument(0))))
                                : List.of();
                    case "getService" ->
                        ((Offered) ((ServiceReference<?>) call.getArgument(0)).getProperty("offered")).service();
                    default -> throw new AssertionError(call.getMethod());
                });
        private final Bundle ours =
                mock(Bundle.class, call -> switch (call.getMethod().getName()) {
                    case "getBundleContext" -> running ? context : null;
                    case "getVersion" -> new Version("1.2.3");
                    default -> throw new AssertionError(call.getMethod());
                });
        private final OneProduct loader = OneProduct.in(ours);

        private record Offered(Object service) {}

        private @Nullable ServiceReference<?> reference(Class<?> type) {
            asked.add(type.getSimpleName());
            Object offered = service;
            return offered == null
                    ? null
                    : mock(ServiceReference.class, call -> switch (call.getMethod()
                            .getName()) {
                        case "getBundle" -> service == offered ? other : null;
                        case "getProperty" -> new Offered(offered);
                        default -> throw new AssertionError(call.getMethod());
                    });
        }

        private Object call(String method, Class<?>[] types, Object... arguments) throws ReflectiveOperationException {
            Method found = loader.loadClass("org.okrtree.wiring.HostServices").getDeclaredMethod(method, types);
            found.setAccessible(true);
            return found.invoke(null, arguments);
        }

        private Clock clock() {
            try {
                Constructor<?> made =
                        loader.loadClass("org.okrtree.wiring.PluginWiring").getDeclaredConstructor();
                made.setAccessible(true);
                Object wiring = made.newInstance();
                Method clock = wiring.getClass().getDeclaredMethod("clock");
                clock.setAccessible(true);
                return (Clock) clock.invoke(wiring);
            } catch (ReflectiveOperationException renamed) {
                throw new AssertionError(renamed);
            }
        }

        private <T> T ours(Class<T> type) {
            try {
                return type.cast(call("service", new Class<?>[] {Class.class}, type));
            } catch (ReflectiveOperationException renamed) {
                throw new AssertionError(renamed);
            }
        }
    }

    private final Host host = new Host();

    private static LocaleResolver speaking(Locale language) {
        return mock(LocaleResolver.class, call -> language);
    }

    @Test
    void aServiceIsNotAskedForBeforeItIsNeeded() {
        host.ours(LocaleResolver.class);

        assertEquals(List.of(), host.asked);
    }

    @Test
    void aCallGoesToTheServiceOfTheHost() {
        host.service = speaking(Locale.CHINA);

        assertEquals(Locale.CHINA, host.ours(LocaleResolver.class).getLocale());
    }

    @Test
    void aServiceIsHeldWhileItIsThere() {
        host.service = speaking(Locale.CHINA);
        LocaleResolver ours = host.ours(LocaleResolver.class);
        ours.getLocale();
        ours.getLocale();

        assertEquals(List.of("LocaleResolver"), host.asked);
    }

    @Tag("T25")
    @Test
    void aServiceThatWasReplacedIsAskedForAgain() {
        host.service = speaking(Locale.CHINA);
        LocaleResolver ours = host.ours(LocaleResolver.class);
        ours.getLocale();
        host.service = speaking(Locale.GERMANY);

        assertEquals(Locale.GERMANY, ours.getLocale());
    }

    @Test
    void aServiceThatIsNotThereIsNamed() {
        LocaleResolver ours = host.ours(LocaleResolver.class);

        IllegalStateException absent = assertThrows(IllegalStateException.class, ours::getLocale);

        assertEquals(
                "The host does not offer " + LocaleResolver.class.getName() + " at the moment.", absent.getMessage());
    }

    @Tag("T25")
    @Test
    void aServiceThatComesLaterIsFound() {
        LocaleResolver ours = host.ours(LocaleResolver.class);
        assertThrows(IllegalStateException.class, ours::getLocale);
        host.service = speaking(Locale.CHINA);

        assertEquals(Locale.CHINA, ours.getLocale());
    }

    @Tag("T25")
    @Test
    void aServiceThatWasTakenAwayIsNotCalled() {
        host.service = speaking(Locale.CHINA);
        LocaleResolver ours = host.ours(LocaleResolver.class);
        ours.getLocale();
        host.service = null;

        assertThrows(IllegalStateException.class, ours::getLocale);
    }

    @Test
    void whatTheHostThrowsArrivesAsItIs() {
        IllegalArgumentException thrown = new IllegalArgumentException("of the host");
        host.service = mock(LocaleResolver.class, call -> {
            throw thrown;
        });
        LocaleResolver ours = host.ours(LocaleResolver.class);

        assertSame(thrown, assertThrows(IllegalArgumentException.class, ours::getLocale));
    }

    @Test
    void whatTheHostDeclaresToThrowArrivesAsItIs() {
        ApplicationLinkRequestFactory requests = mock(ApplicationLinkRequestFactory.class);
        CredentialsRequiredException thrown = new CredentialsRequiredException(requests, "no token");
        host.service = mock(ApplicationLinkRequestFactory.class, call -> {
            throw thrown;
        });
        ApplicationLinkRequestFactory ours = host.ours(ApplicationLinkRequestFactory.class);

        assertSame(
                thrown,
                assertThrows(
                        CredentialsRequiredException.class, () -> ours.createRequest(Request.MethodType.GET, "/rest")));
    }

    @Test
    void whatEveryObjectAnswersIsAnsweredWithoutTheHost() {
        LocaleResolver ours = host.ours(LocaleResolver.class);
        LocaleResolver another = host.ours(LocaleResolver.class);

        assertTrue(ours.equals(ours) && !ours.equals(another) && ours.hashCode() == ours.hashCode());
        assertEquals("host service " + LocaleResolver.class.getName(), ours.toString());
        assertEquals(List.of(), host.asked);
    }

    @Test
    void aPluginThatIsStoppedSaysSo() {
        host.service = speaking(Locale.CHINA);
        LocaleResolver ours = host.ours(LocaleResolver.class);
        host.running = false;

        IllegalStateException stopped = assertThrows(IllegalStateException.class, ours::getLocale);

        assertEquals("The plugin is not running.", stopped.getMessage());
    }

    @Test
    void theClockThatAHostOffersIsAskedAtEachCall() {
        Clock ours = host.clock();
        Clock stands = Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC);
        host.service = stands;
        Instant first = ours.instant();
        host.service = Clock.offset(stands, Duration.ofDays(7));

        assertEquals(Duration.ofDays(7), Duration.between(first, ours.instant()));
    }

    @Test
    void whereNoClockIsOfferedItIsTheSystems() {
        Clock ours = host.clock();
        Instant before = Instant.now();

        assertFalse(ours.instant().isBefore(before));
        assertEquals(ZoneOffset.UTC, ours.withZone(ZoneOffset.UTC).getZone());
    }

    @Test
    void aPluginThatIsStoppedHasTheSystemsClock() {
        Clock ours = host.clock();
        host.service = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        host.running = false;

        assertNotEquals(Instant.EPOCH, ours.instant());
    }

    @Test
    void outsideOfAHostNothingIsOffered() {
        LocaleResolver ours = HostServices.service(LocaleResolver.class);

        assertThrows(IllegalStateException.class, ours::getLocale);
        assertEquals("", HostServices.bundleVersion());
    }

    @Test
    void theVersionIsTheBundles() throws ReflectiveOperationException {
        assertEquals("1.2.3", host.call("bundleVersion", new Class<?>[0]));
    }

    // The interfaces of a product name far more types than a plugin imports packages.
    @Tag("T02")
    @Test
    void aServiceMayNameTypesThatTheBundleDoesNotSee() throws ReflectiveOperationException {
        OneProduct bundle = OneProduct.without("com\\.atlassian\\.jira\\.issue\\.search\\..*");
        Method service = bundle.loadClass("org.okrtree.wiring.HostServices").getDeclaredMethod("service", Class.class);
        service.setAccessible(true);

        assertInstanceOf(SearchService.class, service.invoke(null, SearchService.class));
    }

    @Test
    void aClassIsNoServiceOfAHost() {
        InvocationTargetException refused = assertThrows(
                InvocationTargetException.class,
                () -> host.call("service", new Class<?>[] {Class.class}, String.class));

        assertEquals(IllegalArgumentException.class, refused.getCause().getClass());
        assertNotEquals("", refused.getCause().getMessage());
    }
}
