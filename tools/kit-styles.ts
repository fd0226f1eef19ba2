import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs';
import {
  Alert,
  Button,
  Cascader,
  Checkbox,
  Col,
  ConfigProvider,
  Divider,
  Drawer,
  Empty,
  Form,
  Input,
  InputNumber,
  Modal,
  Popconfirm,
  Popover,
  Progress,
  Radio,
  Row,
  Select,
  Skeleton,
  Space,
  Switch,
  Tooltip,
  Typography,
} from 'antd';
import { createElement as draw } from 'react';
import { renderToString } from 'react-dom/server';

/** The styles as one sheet, and the parts that they are of. */
export interface KitStyles {
  readonly css: string;
  /** `input-number` and so on. */
  readonly parts: ReadonlySet<string>;
}

/** Draws each part of the kit that a page may show once, and takes down what styles it made. */
export function kitStyles(): KitStyles {
  const cache = createCache();
  renderToString(draw(StyleProvider, { cache }, kit()));
  const css = extractStyle(cache, { plain: true, types: 'style' });
  return { css, parts: new Set([...cache.cache.keys()].map(partOf)) };
}

function kit() {
  return draw(
    ConfigProvider,
    { theme: { hashed: false } },
    draw(Alert),
    draw(Button),
    draw(Cascader),
    draw(Checkbox),
    draw(Checkbox.Group),
    draw(Col),
    draw(Divider),
    draw(Drawer),
    draw(Empty),
    draw(Form, null, draw(Form.Item)),
    draw(Input),
    draw(Input.Password),
    draw(Input.Search),
    draw(Input.TextArea),
    draw(InputNumber),
    draw(Modal),
    draw(Popconfirm, { title: '' }),
    draw(Popover),
    draw(Progress),
    draw(Radio.Group),
    draw(Row),
    draw(Select),
    draw(Skeleton),
    draw(Space),
    draw(Space.Compact, null, draw(Button), draw(Space.Addon)),
    draw(Switch),
    draw(Tooltip),
    draw(Typography.Paragraph),
  );
}

/** `input-number` for `style%%InputNumber-InputNumber%ant-input-number%anticon`. */
function partOf(path: string): string {
  const name = /^style%[^%]*%([A-Za-z]+)/.exec(path)?.[1] ?? '';
  return name.replaceAll(/\B[A-Z]/g, '-$&').toLowerCase();
}
