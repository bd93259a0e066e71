import Skeleton from '@material-ui/lab/Skeleton';

/** Keeps the room of what is on its way, and says so to who cannot see it. */
export function Awaited(props: { label: string; height: number }) {
  return (
    <div role="status" aria-label={props.label}>
      <Skeleton variant="rect" height={props.height} />
    </div>
  );
}
