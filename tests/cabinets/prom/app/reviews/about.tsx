// What a review is about: the company, or a product by its link, and the order it came with.
import { pathOfOrder } from '../addresses';
import { Link } from '../link';
import { productNamed } from '../products';
import type { Review } from '../types';
import { useWords } from '../words';
import { useReviewWords } from './words';

export function AboutReview({ review: { product } }: { review: Review }) {
  const words = useReviewWords();
  if (product === '') return <span>{words.company}</span>;
  return (
    <Link href={`/cms/product/edit/${productNamed(product).id}`} qaid="product_link">
      {product}
    </Link>
  );
}

export function OrderOfReview({ review: { order } }: { review: Review }) {
  const words = useWords();
  return order === null ? null : <Link href={pathOfOrder(order)}>{`${words.order} № ${order}`}</Link>;
}
