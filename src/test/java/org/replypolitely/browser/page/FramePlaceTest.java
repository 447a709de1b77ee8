package org.replypolitely.browser.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.replypolitely.browser.page.FramePlace.Box;

class FramePlaceTest {

    @Test
    void besideTheCardWhereThereIsRoom() {
        FramePlace place = FramePlace.beside(new Box(100, 200, 700, 320), 1280, 900, 500);

        assertThat(place.left()).isGreaterThanOrEqualTo(700);
        assertThat(place.top()).isEqualTo(200);
        assertThat(place.height()).isEqualTo(500);
    }

    @Test
    void onItsOtherSideWhereThereIsRoomOnlyThere() {
        FramePlace place = FramePlace.beside(new Box(500, 200, 1270, 320), 1280, 900, 500);

        assertThat(place.left() + FramePlace.WIDTH).isLessThanOrEqualTo(500);
    }

    @Test
    void belowItWhereThereIsNoRoomBesideIt() {
        FramePlace place = FramePlace.beside(new Box(50, 100, 850, 220), 900, 900, 500);

        assertThat(place.top()).isGreaterThanOrEqualTo(220);
    }

    @Property
    void alwaysWhollyInView(
            @ForAll @IntRange(min = -3000, max = 3000) int left,
            @ForAll @IntRange(min = -3000, max = 3000) int top,
            @ForAll @IntRange(max = 2000) int wide,
            @ForAll @IntRange(max = 2000) int high,
            @ForAll @IntRange(min = 601, max = 4000) int width,
            @ForAll @IntRange(min = 200, max = 3000) int height,
            @ForAll @IntRange(max = 5000) int wanted) {
        FramePlace place = FramePlace.beside(new Box(left, top, left + wide, top + high), width, height, wanted);

        assertThat(place.left()).isBetween(0, width - FramePlace.WIDTH);
        assertThat(place.top()).isGreaterThanOrEqualTo(0);
        assertThat(place.top() + place.height()).isLessThanOrEqualTo(height);
    }
}
