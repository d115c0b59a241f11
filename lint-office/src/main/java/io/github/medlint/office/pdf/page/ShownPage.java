package io.github.medlint.office.pdf.page;

import io.github.medlint.document.Location;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns places of a page's own space into those of the page as shown, and back. */
public final class ShownPage {

  private ShownPage() {}

  /** A rectangle as shown: from the upper left corner, the page's rotation done. */
  public static Location.Box box(PDPage page, PDRectangle rectangle) {
    float[] a = shown(page, rectangle.getLowerLeftX(), rectangle.getLowerLeftY());
    float[] b = shown(page, rectangle.getUpperRightX(), rectangle.getUpperRightY());
    return new Location.Box(
        Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }

  private static float[] shown(PDPage page, float x, float y) {
    PDRectangle crop = page.getCropBox();
    float left = x - crop.getLowerLeftX();
    float low = y - crop.getLowerLeftY();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new float[] {low, left};
      case 180 -> new float[] {crop.getWidth() - left, low};
      case 270 -> new float[] {crop.getHeight() - low, crop.getWidth() - left};
      default -> new float[] {left, crop.getHeight() - low};
    };
  }

  /** The rectangle in the page's own space of a box as shown. */
  public static PDRectangle rectangle(PDPage page, Location.Box box) {
    float[] a = own(page, box.left(), box.top());
    float[] b = own(page, box.right(), box.bottom());
    PDRectangle rectangle = new PDRectangle();
    rectangle.setLowerLeftX(Math.min(a[0], b[0]));
    rectangle.setLowerLeftY(Math.min(a[1], b[1]));
    rectangle.setUpperRightX(Math.max(a[0], b[0]));
    rectangle.setUpperRightY(Math.max(a[1], b[1]));
    return rectangle;
  }

  private static float[] own(PDPage page, float right, float down) {
    PDRectangle crop = page.getCropBox();
    float x0 = crop.getLowerLeftX();
    float y0 = crop.getLowerLeftY();
    return switch (Math.floorMod(page.getRotation(), 360)) {
      case 90 -> new float[] {x0 + down, y0 + right};
      case 180 -> new float[] {x0 + crop.getWidth() - right, y0 + down};
      case 270 -> new float[] {x0 + crop.getWidth() - down, y0 + crop.getHeight() - right};
      default -> new float[] {x0 + right, y0 + crop.getHeight() - down};
    };
  }
}
