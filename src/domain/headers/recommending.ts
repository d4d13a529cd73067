/** The one question that is asked the same everywhere, worded as people ask it: would you recommend us, and why? */
const RECOMMEND =
  /how likely (?:is it that you would|are you to|would you be to) recommend|likelihood (?:to|of) recommend|多大(?:的)?(?:可能|程度|意愿|意願)[^?？]*推[荐薦]|推[荐薦][^?？]*(?:可能性|意愿|意願|几分|幾分)/i;
const REASON =
  /(?:main |primary |most important )?reason for (?:your|the|this|that|giving (?:that|this)) (?:score|rating|answer|number)|why did you (?:give|choose|pick) (?:this|that|us this|us that)|why (?:this|that) (?:score|rating)|(?:打分|评分|評分|分数|分數|推荐|推薦)的?(?:主要)?(?:原因|理由)|(?:原因|理由)是(?:什么|什麼)/i;

export function asksToRecommend(header: string): boolean {
  return RECOMMEND.test(header);
}

export function asksForReason(header: string): boolean {
  return REASON.test(header);
}
