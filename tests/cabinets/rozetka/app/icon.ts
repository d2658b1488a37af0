// An icon as Angular Material's font icons are in the page: an element whose text is the icon's word.
import { afterNextRender, Component, ElementRef, inject } from '@angular/core';
import { glyphOf } from './glyphs';

@Component({
  selector: 'mat-icon',
  template: '<ng-content />',
  host: {
    role: 'img',
    class: 'mat-icon notranslate material-icons mat-ligature-font mat-icon-no-color',
    'aria-hidden': 'true',
    'data-mat-icon-type': 'font',
  },
})
export class Icon {
  constructor() {
    const element: HTMLElement = inject(ElementRef).nativeElement;
    afterNextRender(() => element.style.setProperty('--glyph', glyphOf(element.textContent.trim())));
  }
}
