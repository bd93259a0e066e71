import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import HowToRegOutlined from '@material-ui/icons/HowToRegOutlined';
import LabelOutlined from '@material-ui/icons/LabelOutlined';
import VisibilityOutlined from '@material-ui/icons/VisibilityOutlined';
import type { EvidenceStrength } from '@paved/plugin-platform-maturity-common';
import type { ComponentType } from 'react';

/** A label, an eye and a person: shapes that differ without any colour. */
const glyphs: Record<EvidenceStrength, ComponentType<SvgIconProps>> = {
  declared: LabelOutlined,
  observed: VisibilityOutlined,
  attested: HowToRegOutlined,
};

/** The icon of a strength of evidence; its word stands beside it. */
export function StrengthGlyph(props: { strength: EvidenceStrength }) {
  const Glyph = glyphs[props.strength];
  return (
    <Glyph
      aria-hidden
      fontSize="inherit"
      data-strength={props.strength}
      style={{ flexShrink: 0 }}
    />
  );
}
