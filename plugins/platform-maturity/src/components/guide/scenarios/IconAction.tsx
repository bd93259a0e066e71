import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import type { ReactNode, Ref } from 'react';

/** A small button that is an icon, with its name on hover and for hearing. */
export function IconAction(props: {
  label: string;
  icon: ReactNode;
  /** Whether it sends the form that it stands in. */
  submit?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick?: () => void;
}) {
  return (
    <Tooltip title={props.label}>
      <IconButton
        ref={props.buttonRef}
        size="small"
        type={props.submit ? 'submit' : 'button'}
        aria-label={props.label}
        onClick={props.onClick}
      >
        {props.icon}
      </IconButton>
    </Tooltip>
  );
}
