package soundpractice.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Between any two places of a list there is another, so people who add to one list apart move nothing of each other's.
class OrderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_is_put_between_stands_between(long seed) {
        var random = new Random(seed);
        var list = new ArrayList<Order>();
        for (int i = 0; i < 400; i++) {
            int at = random.nextInt(list.size() + 1);
            var made = Order.between(at == 0 ? null : list.get(at - 1), at == list.size() ? null : list.get(at));
            list.add(at, made);
        }
        assertThat(list).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_list_that_grows_at_its_end_keeps_short_places() {
        Order last = null;
        for (int i = 0; i < 300; i++) {
            var next = Order.after(last);
            if (last != null) {
                assertThat(next).isGreaterThan(last);
            }
            last = next;
        }
        assertThat(last.value().length()).isLessThan(12);
    }

    @Test
    void places_out_of_order_have_nothing_between_them() {
        assertThatThrownBy(() -> Order.between(new Order("k"), new Order("c"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Order("a0")).isInstanceOf(IllegalArgumentException.class);
    }
}
