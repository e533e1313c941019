/** Numbers of measured things in two languages, and whether they state the same (`=`) or not (`≠`). */
export const MEASURE_PAIRS = `
en|up to 50 tonnes of fertiliser|id|sampai dengan 50 ton pupuk|=
en|up to 50 tonnes of fertiliser|id|sampai dengan 50 kg pupuk|≠
en|up to 50 tonnes of fertiliser|ru|до 50 тонн удобрений|=
en|up to 50 tonnes of fertiliser|ru|до 50 кг удобрений|≠
en|up to 50 metric tons of fertiliser|be|да 50 тон угнаенняў|=
en|up to 50 kilograms of fertiliser|be|да 50 тон угнаенняў|≠
en|up to 50 kg of fertiliser|be|да 50 кілаграмаў угнаенняў|=
en|within 12 kilometres of the border|ru|в пределах 12 метров от границы|≠
en|within 12 kilometres of the border|id|dalam jarak 12 km dari perbatasan|=
en|30 hectares of land|id|lahan seluas 30 hektare|=
en|30 hectares of land|ru|30 га земли|=
en|30 hectares of land|ru|30 кв. км земли|=
en|50 tonnes and 50 kg|id|50 kg dan 50 ton|=
en|60 MW of power|ru|мощностью 60 МВт|=
en|60 MW of power|ru|мощностью 60 кВт|≠
en|60 kW at 60 km/h|id|60 kW pada 60 km/jam|=
en|5 thousand tonnes|ru|5 тыс. т|=
en|50 (fifty) tonnes|ru|50 (пятьдесят) килограммов|≠
en|50 (fifty) tonnes|be|50 (пяцьдзясят) тон|=
en|Article 8 of the European Agreement concerning crews|ru|статьи 8 Европейского соглашения, касающегося экипажей|=
en|the observance of Article VIII of the European Agreement|ru|соблюдения статьи VIII Европейского соглашения|=
en|Article 8 of the rules of the Committee|ru|статьи 8 правил Комитета|=
en|Article 8 of the rules of the Committee|be|артыкула 8 правілаў Камітэта|=
en|Article 8 of the Agreement|id|Pasal 8 Persetujuan|=
en|Paragraph 8 of its charter|ru|пункта 8 собственных правил|=
en|Paragraph 8 of that Decree|be|пункта 8 гэтай жа пастановы|=
en|Paragraph 8 of its Statute|id|Paragraf 8 aturannya|=
en|Paragraph 8 of its Statute|ru|пункта 9 собственных правил|≠
en|Article 8 of the Agreement|be|артыкула 8 Пагаднення|=
en|Article 8 of the European Agreement concerning crews|ru|статьи 9 Европейского соглашения, касающегося экипажей|≠
`;
