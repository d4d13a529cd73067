import { defineText } from '#ui/words/text.ts';

export const recordText = defineText({
  addCustomer: ['添加顾客', '新增顧客', 'Add a customer'],
  edit: ['编辑资料', '編輯資料', 'Edit'],
  addOrder: ['记一单', '記一筆', 'Add an order'],
  titleAdd: ['添加一位顾客', '新增一位顧客', 'Add a customer'],
  titleEdit: [
    (name: string) => `编辑 ${name} 的资料`,
    (name: string) => `編輯 ${name} 的資料`,
    (name: string) => `Edit ${name}`,
  ],
  titleOrder: [
    (name: string) => `给 ${name} 记一单`,
    (name: string) => `給 ${name} 記一筆`,
    (name: string) => `Add an order of ${name}`,
  ],
  leadAdd: [
    '知道多少填多少；姓名、手机号、会员号里至少要有一个。',
    '知道多少填多少；姓名、手機號碼、會員編號裡至少要有一個。',
    'Fill in what you know; a name, a phone or a member number at least.',
  ],
  leadEdit: [
    '改哪格算哪格，其余不动；随时可以在“历史”里撤销。',
    '改哪格算哪格，其餘不動；隨時可以在「歷史」裡復原。',
    'Only what you change is changed, and it can be undone in the history.',
  ],
  leadOrder: [
    '和导入的订单一样计算；随时可以在“历史”里撤销。',
    '和匯入的訂單一樣計算；隨時可以在「歷史」裡復原。',
    'It counts like any imported order, and can be undone in the history.',
  ],
  more: ['更多字段', '更多欄位', 'More fields'],
  fewer: ['收起', '收合', 'Fewer fields'],
  save: ['保存', '儲存', 'Save'],
  cancel: ['取消', '取消', 'Cancel'],
  loading: ['正在准备…', '正在準備…', 'Getting ready…'],
  several: ['多个用顿号隔开', '多個用頓號隔開', 'Several with commas between'],
  isKey: [
    '靠这一项认出这位顾客，所以不能改',
    '靠這一項認出這位顧客，所以不能改',
    'This is how the customer is recognised, so it stays',
  ],
  cleared: [
    '空着不算改动，原来的值会留着。',
    '空著不算改動，原來的值會留著。',
    'Left blank, it keeps the value it had.',
  ],
  leaveEmpty: ['清空这一项', '清空這一項', 'Leave it empty'],
  emptied: ['保存后这一项就空了。', '儲存後這一項就空了。', 'Once saved, nothing will be here.'],
  keepValue: [
    (value: string) => `还是留着“${value}”`,
    (value: string) => `還是留著「${value}」`,
    (value: string) => `Keep “${value}” after all`,
  ],

  // ── what is wrong with a field
  whoMissing: [
    '姓名、手机号、会员号、邮箱，至少填一个',
    '姓名、手機號碼、會員編號、電子郵件，至少填一個',
    'A name, phone, member number or e-mail is needed',
  ],
  missing: ['这一项要填', '這一項要填', 'This one is needed'],
  noDay: [
    '认不出是哪一天，比如 2024-03-05',
    '認不出是哪一天，例如 2024-03-05',
    'Not a day we can read; write 2024-03-05',
  ],
  noNumber: [
    '认不出是多少，比如 128.50',
    '認不出是多少，例如 128.50',
    'Not a number we can read; write 128.50',
  ],
  noPhone: ['不像一个电话号码', '不像一個電話號碼', 'This does not look like a phone number'],
  noEmail: [
    '不像一个邮箱地址',
    '不像一個電子郵件地址',
    'This does not look like an e-mail address',
  ],
  noKey: [
    '这不能用来认人，换一个或空着',
    '這不能用來認人，換一個或空著',
    'Nobody can be told apart by this; change it or leave it blank',
  ],

  // ── the day it is dated
  movesAsOf: [
    (before: string, after: string) => `保存后，全店的截至日会从 ${before} 移到 ${after}`,
    (before: string, after: string) => `儲存後，全店的截至日會從 ${before} 移到 ${after}`,
    (before: string, after: string) =>
      `Saving this moves the as-of day of the whole shop from ${before} to ${after}`,
  ],
  movesPeople: [
    (people: string, span: string) =>
      `其余 ${people} 位顾客都会变成又多 ${span}没来，阶段和提醒跟着变。日期没写错就照样保存；也可以在左上角自己选定截至日。`,
    (people: string, span: string) =>
      `其餘 ${people} 位顧客都會變成又多 ${span}沒來，階段與提醒跟著變。日期沒寫錯就照樣儲存；也可以在左上角自己選定截至日。`,
    (people: string, span: string) =>
      `All ${people} other customers will be away ${span} longer, and their stages and warnings change with it. If the date is right, save it; or choose an as-of day yourself at the top left.`,
  ],
  movesAll: [
    (span: string) =>
      `其余顾客都会变成又多 ${span}没来，阶段和提醒跟着变。日期没写错就照样保存；也可以在左上角自己选定截至日。`,
    (span: string) =>
      `其餘顧客都會變成又多 ${span}沒來，階段與提醒跟著變。日期沒寫錯就照樣儲存；也可以在左上角自己選定截至日。`,
    (span: string) =>
      `All other customers will be away ${span} longer, and their stages and warnings change with it. If the date is right, save it; or choose an as-of day yourself at the top left.`,
  ],

  // ── somebody is there already
  joins: [
    (name: string) => `这位顾客已经有了：${name}`,
    (name: string) => `這位顧客已經有了：${name}`,
    (name: string) => `This customer is there already: ${name}`,
  ],
  joinsNext: [
    '保存的话，填的内容会写进 TA 的资料，不会多出一个人。',
    '儲存的話，填的內容會寫進那位顧客的資料，不會多出一個人。',
    'If you save, what you filled in goes to that customer; nobody is added.',
  ],
  alikePhone: [
    (name: string) => `${name} 也是这个手机号`,
    (name: string) => `${name} 也是這個手機號碼`,
    (name: string) => `${name} has the same phone`,
  ],
  alikeEmail: [
    (name: string) => `${name} 也是这个邮箱`,
    (name: string) => `${name} 也是這個電子郵件`,
    (name: string) => `${name} has the same e-mail`,
  ],
  alikeName: [
    (name: string) => `已有一位同名的 ${name}`,
    (name: string) => `已有一位同名的 ${name}`,
    (name: string) => `There is another ${name}`,
  ],
  alikeNext: [
    '如果就是同一个人，去 TA 的页面编辑；不是的话照样保存。',
    '如果就是同一個人，請到那位顧客的頁面編輯；不是的話照樣儲存。',
    'If it is the same person, edit them on their page; if not, save all the same.',
  ],
  look: [
    (name: string) => `看 ${name} 的页面`,
    (name: string) => `看 ${name} 的頁面`,
    (name: string) => `Open ${name}`,
  ],
  saveInto: ['写进 TA 的资料', '寫進那位顧客的資料', 'Save to that customer'],
  saveAnyway: ['照样保存', '照樣儲存', 'Save all the same'],

  // ── afterwards
  savedAdd: ['已添加顾客', '已新增顧客', 'The customer was added'],
  savedEdit: ['已保存修改', '已儲存修改', 'The changes were saved'],
  savedOrder: ['已记下这一单', '已記下這一筆', 'The order was added'],
  same: [
    '没有新内容：这些已经都有了',
    '沒有新內容：這些已經都有了',
    'Nothing new: all of this is there already',
  ],
  sameOrder: [
    '这一单已经有了：同一天、同样金额和内容。真是另一单的话，填上订单号。',
    '這一筆已經有了：同一天、同樣金額和內容。真是另一筆的話，填上訂單編號。',
    'This order is there already: same day, amount and content. If it is another one, give it an order number.',
  ],
  nothing: ['还没有改动', '還沒有改動', 'Nothing was changed yet'],

  // ── names of the import
  fileAdd: [
    (time: string) => `手工添加的顾客 ${time}`,
    (time: string) => `手動新增的顧客 ${time}`,
    (time: string) => `Customer added by hand ${time}`,
  ],
  fileEdit: [
    (time: string) => `手工修改的资料 ${time}`,
    (time: string) => `手動修改的資料 ${time}`,
    (time: string) => `Customer edited by hand ${time}`,
  ],
  fileOrder: [
    (time: string) => `手工记的一单 ${time}`,
    (time: string) => `手動記的一筆 ${time}`,
    (time: string) => `Order added by hand ${time}`,
  ],
});
